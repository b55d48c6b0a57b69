# Sign files with the certificate in WINDOWS_CERTIFICATE (a .pfx as base64), and stamp them with the time.
param([Parameter(ValueFromRemainingArguments)][string[]] $Files)
$ErrorActionPreference = "Stop"
$pfx = Join-Path ([IO.Path]::GetTempPath()) "readerapp-signing.pfx"
$tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
try {
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    foreach ($file in $Files) {
        & $tool sign /f $pfx /p $env:WINDOWS_CERTIFICATE_PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $file
        if ($LASTEXITCODE -ne 0) { exit 1 }
    }
} finally {
    Remove-Item $pfx -ErrorAction SilentlyContinue
}
