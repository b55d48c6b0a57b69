; The installer for Windows: for one user, without an administrator, and gone without a trace but the library.
;
;     makensis /DVERSION=0.1.0 [/DPROGRAM=dist\readerapp] [/DTARGET=dist\readerapp-0.1.0-setup.exe] readerapp.nsi
;
; Paths are taken from this file's folder. It registers ReaderApp as one of the programs that open .bib, .ris,
; .rss and .atom files, and never takes them over.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!ifndef PROGRAM
  !define PROGRAM "..\..\dist\readerapp"
!endif
!ifndef TARGET
  !define TARGET "..\..\dist\readerapp-${VERSION}-setup.exe"
!endif

!define NAME "ReaderApp"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ReaderApp"
!define CLASSES "Software\Classes"
!define FILE_CLASS "ReaderApp.Snapshot"

Name "${NAME} ${VERSION}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\ReaderApp"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "The ReaderApp authors"
VIAddVersionKey "LegalCopyright" "The ReaderApp authors, MIT License"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"

!include "MUI2.nsh"
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\readerapp.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

; One more program that opens files of this kind; which of them a double click starts stays the user's choice.
!macro OFFER ENDING
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${FILE_CLASS}" ""
!macroend
!macro WITHDRAW ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${FILE_CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

; The program's files are one folder, so an upgrade and an uninstall remove exactly that folder.
Section
  SetOutPath "$INSTDIR"
  ClearErrors
  Delete "$INSTDIR\readerapp.exe"
  IfErrors 0 +3
    MessageBox MB_OK|MB_ICONEXCLAMATION "ReaderApp is still open. Close it, then start this again." /SD IDOK
    Abort
  RMDir /r "$INSTDIR\_internal"
  File /r "${PROGRAM}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\ReaderApp.lnk" "$INSTDIR\readerapp.exe"

  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}" "" "Papers for ReaderApp"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\readerapp.exe,0"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\readerapp.exe" "%1"'
  !insertmacro OFFER ".bib"
  !insertmacro OFFER ".ris"
  !insertmacro OFFER ".rss"
  !insertmacro OFFER ".atom"

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\readerapp.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The ReaderApp authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'  ; Explorer reads the file types anew
SectionEnd

; Library, settings and log lie elsewhere and are not touched, nor is a portable library beside the program.
Section "Uninstall"
  Delete "$SMPROGRAMS\ReaderApp.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\readerapp.exe"
  Delete "$INSTDIR\readerapp-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro WITHDRAW ".bib"
  !insertmacro WITHDRAW ".ris"
  !insertmacro WITHDRAW ".rss"
  !insertmacro WITHDRAW ".atom"
  DeleteRegKey HKCU "${CLASSES}\${FILE_CLASS}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
