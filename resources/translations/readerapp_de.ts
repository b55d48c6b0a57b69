<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Copy diagnostics</source>
            <translation>&amp;Diagnose kopieren</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Lizenzen</translation>
        </message>
        <message>
            <source>A calm reading list for research papers.</source>
            <translation>Eine ruhige Leseliste für Forschungsarbeiten.</translation>
        </message>
        <message>
            <source>About ReaderApp</source>
            <translation>Über ReaderApp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>It stays offline: no server, no account, no tracking.</source>
            <translation>Bleibt offline: kein Server, kein Konto, keine Nachverfolgung.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Made with Qt {qt} and PySide6, under the LGPL, and others: see the licences.</source>
            <translation>Gemacht mit Qt {qt} und PySide6 unter der LGPL sowie anderem: siehe Lizenzen.</translation>
        </message>
    </context>
    <context>
        <name>AuthorsLine</name>
        <message>
            <source>Authors: {names}</source>
            <translation>Autoren: {names}</translation>
        </message>
        <message>
            <source>Papers by {name}; with Ctrl, only those in this list</source>
            <translation>Arbeiten von {name}; mit Strg nur die in dieser Liste</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackBar</name>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
    </context>
    <context>
        <name>BindDialog</name>
        <message>
            <source>&amp;Abstracts</source>
            <translation>&amp;Abstracts</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Notes, which are private</source>
            <translation>&amp;Notizen (privat)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>File that follows the view</source>
            <translation>Datei, die der Ansicht folgt</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Keep a .bib up to date</source>
            <translation>Eine .bib-Datei aktuell halten</translation>
        </message>
        <message>
            <source>The file follows the view “{view}”: what enters it is added, what leaves it is taken out. Keys never change. What others wrote in the file is kept to the letter.</source>
            <translation>Die Datei folgt der Ansicht „{view}“: Was hineinkommt, wird ergänzt, was herausfällt, entfernt. Schlüssel ändern sich nie. Was andere in die Datei geschrieben haben, bleibt bis auf den Buchstaben erhalten.</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
    </context>
    <context>
        <name>Bringing</name>
        <message>
            <source>An import is still running. If you close now, all of it is taken back.</source>
            <translation>Ein Import läuft noch. Beim Schließen wird er vollständig zurückgenommen.</translation>
        </message>
        <message>
            <source>Close and take back</source>
            <translation>Schließen und zurücknehmen</translation>
        </message>
        <message>
            <source>Import running</source>
            <translation>Import läuft</translation>
        </message>
        <message>
            <source>Keep importing</source>
            <translation>Weiter importieren</translation>
        </message>
        <message>
            <source>There is no open library to import into.</source>
            <translation>Es ist keine Bibliothek offen, in die importiert werden könnte.</translation>
        </message>
    </context>
    <context>
        <name>CalendarGrid</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>no page</source>
            <translation>keine Seite</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
    </context>
    <context>
        <name>CalendarWindow</name>
        <message numerus="yes">
            <source>%n days without one</source>
            <translation>
                <numerusform>%n Tag ohne Seite</numerusform>
                <numerusform>%n Tage ohne Seite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages this month</source>
            <translation>
                <numerusform>%n Seite in diesem Monat</numerusform>
                <numerusform>%n Seiten in diesem Monat</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Last page</source>
            <translation>&amp;Letzte Seite</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>&amp;Quittung</translation>
        </message>
        <message>
            <source>A page was to be expected, and there is none.</source>
            <translation>Hier wäre eine Seite zu erwarten, es gibt aber keine.</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Alle Quellen</translation>
        </message>
        <message>
            <source>Calendar of pages</source>
            <translation>Kalender der Seiten</translation>
        </message>
        <message>
            <source>Change &amp;date…</source>
            <translation>&amp;Datum ändern…</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>No page of this day.</source>
            <translation>Keine Seite von diesem Tag.</translation>
        </message>
        <message>
            <source>Pages of this day</source>
            <translation>Seiten dieses Tages</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Import rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>Undo import (%n)</source>
            <translation>
                <numerusform>Import rückgängig (%n)</numerusform>
                <numerusform>Import rückgängig (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>What is &amp;new</source>
            <translation>Was ist &amp;neu</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{papers} · {name}</source>
            <translation>{papers} · {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message numerus="yes">
            <source>%n ignored</source>
            <translation>
                <numerusform>%n ignoriert</numerusform>
                <numerusform>%n ignoriert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n serious</source>
            <translation>
                <numerusform>%n schwerwiegend</numerusform>
                <numerusform>%n schwerwiegend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n Stelle zum Ansehen</numerusform>
                <numerusform>%n Stellen zum Ansehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Check citations</source>
            <translation>Zitate prüfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Every entry has what it needs.</source>
            <translation>Jeder Eintrag hat, was er braucht.</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Ready to print</source>
            <translation>Druckreif</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>Repair all of this kind</source>
            <translation>Alle dieser Art reparieren</translation>
        </message>
        <message>
            <source>Repair “{kind}”</source>
            <translation>„{kind}“ reparieren</translation>
        </message>
        <message>
            <source>Show paper</source>
            <translation>Arbeit zeigen</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Was geprüft wird</translation>
        </message>
    </context>
    <context>
        <name>CitedList</name>
        <message>
            <source>Cited keys</source>
            <translation>Zitierte Schlüssel</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>In der Bibliothek</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
    </context>
    <context>
        <name>CitedWindow</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiterer</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>All cited papers are in the library</source>
            <translation>Alle zitierten Arbeiten sind in der Bibliothek</translation>
        </message>
        <message>
            <source>Cited in {name}</source>
            <translation>Zitiert in {name}</translation>
        </message>
        <message>
            <source>Cited papers</source>
            <translation>Zitierte Arbeiten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Export cited papers</source>
            <translation>Zitierte Arbeiten exportieren</translation>
        </message>
        <message>
            <source>Exported {papers} to {file}</source>
            <translation>{papers} nach {file} exportiert</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Nothing is cited by name</source>
            <translation>Nichts wird namentlich zitiert</translation>
        </message>
        <message>
            <source>Save as view</source>
            <translation>Als Ansicht speichern</translation>
        </message>
        <message>
            <source>Saved as the view “{name}”</source>
            <translation>Als Ansicht „{name}“ gespeichert</translation>
        </message>
        <message>
            <source>Show in list</source>
            <translation>In der Liste zeigen</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>Das ließ sich nicht lesen</translation>
        </message>
        <message>
            <source>\nocite{*} cites everything that its bibliography has</source>
            <translation>\nocite{*} zitiert alles, was im Literaturverzeichnis steht</translation>
        </message>
        <message>
            <source>{here} of {all} cited papers are in the library</source>
            <translation>{here} von {all} zitierten Arbeiten sind in der Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A command, a view or a tag</source>
            <translation>Ein Befehl, eine Ansicht oder ein Schlagwort</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Passende Befehle</translation>
        </message>
        <message>
            <source>Enter does it · ↑ ↓ choose · Esc closes</source>
            <translation>Eingabe führt aus · ↑ ↓ wählen · Esc schließt</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nichts heißt so</translation>
        </message>
    </context>
    <context>
        <name>CompareGrid</name>
        <message>
            <source>Citation key</source>
            <translation>Zitierschlüssel</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>Kept of both:</source>
            <translation>Von beiden behalten:</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>The newer one</source>
            <translation>Die neuere</translation>
        </message>
        <message>
            <source>The older one</source>
            <translation>Die ältere</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message numerus="yes">
            <source>seen %n times</source>
            <translation>
                <numerusform>%n-mal gesehen</numerusform>
                <numerusform>%n-mal gesehen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareStrip</name>
        <message numerus="yes">
            <source>%n again</source>
            <translation>
                <numerusform>%n wieder</numerusform>
                <numerusform>%n wieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n fort</numerusform>
                <numerusform>%n fort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Alle %n</numerusform>
                <numerusform>Alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Vergleichen mit…</translation>
        </message>
        <message>
            <source>No page of {source} is older than this.</source>
            <translation>Keine Seite von {source} ist älter als diese.</translation>
        </message>
        <message>
            <source>The page to compare with</source>
            <translation>Seite zum Vergleichen</translation>
        </message>
        <message>
            <source>since</source>
            <translation>seit</translation>
        </message>
        <message>
            <source>{numbers} since {day}</source>
            <translation>{numbers} seit {day}</translation>
        </message>
        <message>
            <source>{number}: show them</source>
            <translation>{number}: zeigen</translation>
        </message>
        <message numerus="yes">
            <source>↑ %n up</source>
            <translation>
                <numerusform>↑ %n gestiegen</numerusform>
                <numerusform>↑ %n gestiegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>↓ %n down</source>
            <translation>
                <numerusform>↓ %n gefallen</numerusform>
                <numerusform>↓ %n gefallen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>This is a fault of ReaderApp, not yours. Everything that was saved is safe. A report helps to repair it; read it before you send it.</source>
            <translation>Das ist ein Fehler von ReaderApp, nicht Ihrer. Alles Gespeicherte ist sicher. Ein Bericht hilft bei der Reparatur; bitte vor dem Senden lesen.</translation>
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>2025-12-31</source>
            <translation>2025-12-31</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Change date</source>
            <translation>Datum ändern</translation>
        </message>
        <message>
            <source>Date as year-month-day</source>
            <translation>Datum als Jahr-Monat-Tag</translation>
        </message>
        <message>
            <source>The days and years that were inferred from this date move with it; those that the page states stay. You can undo this.</source>
            <translation>Tage und Jahre, die aus diesem Datum erschlossen wurden, wandern mit; was die Seite selbst nennt, bleibt. Das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>When was “{file}” captured?</source>
            <translation>Wann wurde „{file}“ aufgenommen?</translation>
        </message>
        <message>
            <source>Write a past day like 2025-12-31.</source>
            <translation>Einen vergangenen Tag wie 2025-12-31 eingeben.</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Paper</source>
            <translation>Arbeit</translation>
        </message>
        <message numerus="yes">
            <source>Recovered %n notes.</source>
            <translation>
                <numerusform>%n Notiz wiederhergestellt.</numerusform>
                <numerusform>%n Notizen wiederhergestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recovered a note on “{title}”.</source>
            <translation>Notiz zu „{title}“ wiederhergestellt.</translation>
        </message>
        <message>
            <source>Select a paper to read about it</source>
            <translation>Eine Arbeit auswählen, um über sie zu lesen</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrows, then highlight them</source>
            <translation>Mit Umschalt und den Pfeiltasten Wörter auswählen, dann hervorheben</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrows, then press {key}</source>
            <translation>Mit Umschalt und den Pfeiltasten Wörter auswählen, dann {key} drücken</translation>
        </message>
        <message>
            <source>This link could not be opened: {address}</source>
            <translation>Dieser Link ließ sich nicht öffnen: {address}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>next</source>
            <translation>nächste</translation>
        </message>
    </context>
    <context>
        <name>DiffView</name>
        <message>
            <source>The BibTeX entry before and after</source>
            <translation>Der BibTeX-Eintrag vorher und nachher</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n files</source>
            <translation>
                <numerusform>Loslassen, um %n Datei zu importieren</numerusform>
                <numerusform>Loslassen, um %n Dateien zu importieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n folders</source>
            <translation>
                <numerusform>Loslassen, um %n Ordner zu importieren</numerusform>
                <numerusform>Loslassen, um %n Ordner zu importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop to import this text</source>
            <translation>Loslassen, um diesen Text zu importieren</translation>
        </message>
        <message>
            <source>Every list of papers in it is read.</source>
            <translation>Jede Liste von Arbeiten darin wird gelesen.</translation>
        </message>
        <message>
            <source>Save the page to a file and drop that: ReaderApp does not go online by itself.</source>
            <translation>Die Seite in eine Datei speichern und diese hier ablegen: ReaderApp geht nicht von sich aus online.</translation>
        </message>
        <message>
            <source>This is a web address</source>
            <translation>Das ist eine Webadresse</translation>
        </message>
        <message>
            <source>{folders} and {files}</source>
            <translation>{folders} und {files}</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesView</name>
        <message>
            <source>Are these one paper?</source>
            <translation>Sind das dieselben Arbeiten?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge two papers</source>
            <translation>Zwei Arbeiten zusammenführen</translation>
        </message>
        <message>
            <source>No two papers look alike.</source>
            <translation>Keine zwei Arbeiten sehen gleich aus.</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Nicht dieselbe</translation>
        </message>
        <message>
            <source>Pair {at} of {all}</source>
            <translation>Paar {at} von {all}</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Mögliche Dubletten</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>These papers are one by now.</source>
            <translation>Diese Arbeiten sind inzwischen eine.</translation>
        </message>
        <message>
            <source>You selected these two.</source>
            <translation>Diese beiden wurden ausgewählt.</translation>
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>2025, 2025-07 or 2025-07-18</source>
            <translation>2025, 2025-07 oder 2025-07-18</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Correct this paper</source>
            <translation>Diese Arbeit berichtigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Your word counts before what the sources say, and can be taken back.</source>
            <translation>Das eigene Wort zählt vor dem der Quellen und lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>eine Zeile je Name</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Abstracts</source>
            <translation>Abstracts</translation>
        </message>
        <message numerus="yes">
            <source>All %n papers of the list</source>
            <translation>
                <numerusform>Die %n Arbeit der Liste</numerusform>
                <numerusform>Alle %n Arbeiten der Liste</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Citation style</source>
            <translation>Zitierstil</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Exported {papers} to {file}</source>
            <translation>{papers} nach {file} exportiert</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merging keeps that to the letter and changes only ReaderApp’s entries. Replacing keeps nothing.</source>
            <translation>Zusammenführen lässt das bis auf den Buchstaben stehen und ändert nur die Einträge von ReaderApp. Ersetzen behält nichts.</translation>
        </message>
        <message>
            <source>Notes, which are private</source>
            <translation>Notizen (privat)</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Arbeiten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected papers</source>
            <translation>
                <numerusform>Die %n ausgewählte Arbeit</numerusform>
                <numerusform>Die %n ausgewählten Arbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title of the page</source>
            <translation>Titel der Seite</translation>
        </message>
        <message>
            <source>Web page (*.html);;Markdown (*.md);;Plain text (*.txt)</source>
            <translation>Webseite (*.html);;Markdown (*.md);;Reiner Text (*.txt)</translation>
        </message>
        <message>
            <source>What this list is about, for whom</source>
            <translation>Worum es in dieser Liste geht, und für wen</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>“{file}” holds what ReaderApp did not write.</source>
            <translation>„{file}“ enthält, was ReaderApp nicht geschrieben hat.</translation>
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find in abstract and note</source>
            <translation>In Abstract und Notiz suchen</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation>{place} von {all}</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
    </context>
    <context>
        <name>HighlightBar</name>
        <message>
            <source>Highlight the selected words</source>
            <translation>Ausgewählte Wörter hervorheben</translation>
        </message>
        <message>
            <source>Highlight with a comment</source>
            <translation>Mit Kommentar hervorheben</translation>
        </message>
    </context>
    <context>
        <name>HighlightList</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <translation>
                <numerusform>%n Hervorhebung</numerusform>
                <numerusform>%n Hervorhebungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HighlightPopup</name>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment on this highlight</source>
            <translation>Kommentar zu dieser Hervorhebung</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Hervorhebung</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>HighlightRow</name>
        <message>
            <source>Not found in today's abstract</source>
            <translation>Im heutigen Abstract nicht gefunden</translation>
        </message>
        <message>
            <source>{colour} highlight: {words}</source>
            <translation>Hervorhebung in {colour}: {words}</translation>
        </message>
    </context>
    <context>
        <name>HintStrip</name>
        <message>
            <source>Hint: {keys}</source>
            <translation>Hinweis: {keys}</translation>
        </message>
        <message>
            <source>No hints</source>
            <translation>Keine Hinweise</translation>
        </message>
        <message>
            <source>No hints: Preferences bring them back</source>
            <translation>Keine Hinweise mehr: die Einstellungen bringen sie zurück</translation>
        </message>
    </context>
    <context>
        <name>IdRow</name>
        <message>
            <source>Copied {id}</source>
            <translation>{id} kopiert</translation>
        </message>
        <message>
            <source>Copy {id}</source>
            <translation>{id} kopieren</translation>
        </message>
        <message>
            <source>Correct title, authors, date, venue or DOI</source>
            <translation>Titel, Autoren, Datum, Ort oder DOI berichtigen</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Berichtigen…</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>ImportHistory</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Import history</source>
            <translation>Importverlauf</translation>
        </message>
        <message>
            <source>Imports, the newest first</source>
            <translation>Importe, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Bisher wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Show receipt</source>
            <translation>Quittung zeigen</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Import rückgängig</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{name} — undone</source>
            <translation>{name} – rückgängig gemacht</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Citation key</source>
            <translation>Zitierschlüssel</translation>
        </message>
        <message>
            <source>From now on this key never changes by itself.</source>
            <translation>Von nun an ändert sich dieser Schlüssel nie von selbst.</translation>
        </message>
        <message>
            <source>{key} goes on working: it stays as another name of this paper.</source>
            <translation>{key} gilt weiter: Er bleibt ein anderer Name dieser Arbeit.</translation>
        </message>
    </context>
    <context>
        <name>KeyPatternField</name>
        <message>
            <source>Pattern of citation keys</source>
            <translation>Muster der Zitierschlüssel</translation>
        </message>
        <message>
            <source>Use {author}, {year}, {yy}, {title} or {title3}.</source>
            <translation>Zu verwenden sind {author}, {year}, {yy}, {title} oder {title3}.</translation>
        </message>
        <message>
            <source>{author}, {year}, {yy}, {title}, {title3}; {Author} and {Title} with a capital</source>
            <translation>{author}, {year}, {yy}, {title}, {title3}; {Author} und {Title} mit großem Anfang</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <source>Press the new key…</source>
            <translation>Die neue Taste drücken…</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Actions and keys</source>
            <translation>Befehle und Tasten</translation>
        </message>
        <message>
            <source>All usual keys</source>
            <translation>Alle üblichen Tasten</translation>
        </message>
        <message>
            <source>Alone it would be typed into text fields: hold Ctrl or Alt, too.</source>
            <translation>Allein würde sie in Textfelder getippt: auch Strg oder Alt halten.</translation>
        </message>
        <message>
            <source>Choose a line, then Enter or a double click on its key records another one.</source>
            <translation>Eine Zeile wählen; Eingabe oder ein Doppelklick auf die Taste nimmt eine andere auf.</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>New {kind} for “{name}”. Esc keeps the old one.</source>
            <translation>Neue {kind} für „{name}“. Esc behält die alte.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Search by name, or press a key</source>
            <translation>Nach Namen suchen oder eine Taste drücken</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Tasten suchen</translation>
        </message>
        <message>
            <source>Single key</source>
            <translation>Einzeltaste</translation>
        </message>
        <message>
            <source>Single key…</source>
            <translation>Einzeltaste…</translation>
        </message>
        <message>
            <source>That is no single key: it belongs in the other column.</source>
            <translation>Das ist keine Einzeltaste: Sie gehört in die andere Spalte.</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Übliche Tasten</translation>
        </message>
        <message>
            <source>With Ctrl or Alt</source>
            <translation>Mit Strg oder Alt</translation>
        </message>
        <message>
            <source>With Ctrl or Alt…</source>
            <translation>Mit Strg oder Alt…</translation>
        </message>
        <message>
            <source>key with Ctrl, Alt or a function key</source>
            <translation>Taste mit Strg, Alt oder eine Funktionstaste</translation>
        </message>
        <message>
            <source>single key</source>
            <translation>Einzeltaste</translation>
        </message>
        <message>
            <source>{key} cannot be used. {reason} Press another key, or Esc.</source>
            <translation>{key} ist nicht möglich. {reason} Eine andere Taste drücken oder Esc.</translation>
        </message>
        <message>
            <source>{key} is the key of {names}.</source>
            <translation>{key} ist die Taste für {names}.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardHelp</name>
        <message>
            <source>Actions and keys</source>
            <translation>Befehle und Tasten</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>No action has this name or key.</source>
            <translation>Kein Befehl hat diesen Namen oder diese Taste.</translation>
        </message>
        <message>
            <source>Preferences ({key}) change them.</source>
            <translation>Die Einstellungen ({key}) ändern sie.</translation>
        </message>
        <message>
            <source>Preferences change them.</source>
            <translation>Die Einstellungen ändern sie.</translation>
        </message>
        <message>
            <source>Search by name, or press a key</source>
            <translation>Nach Namen suchen oder eine Taste drücken</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Tasten suchen</translation>
        </message>
        <message>
            <source>Single keys act while the list or the paper has the focus.</source>
            <translation>Einzeltasten wirken, solange die Liste oder die Arbeit den Fokus hat.</translation>
        </message>
    </context>
    <context>
        <name>LibraryButtons</name>
        <message>
            <source>Open another library in its own window</source>
            <translation>Eine andere Bibliothek in eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>Open another now…</source>
            <translation>Jetzt eine andere öffnen…</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>LiveBib</name>
        <message numerus="yes">
            <source>%n .bib files are behind</source>
            <translation>
                <numerusform>%n .bib-Datei ist zurück</numerusform>
                <numerusform>%n .bib-Dateien sind zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys changed</source>
            <translation>
                <numerusform>%n Schlüssel geändert</numerusform>
                <numerusform>%n Schlüssel geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Left out, because the file has these keys for other papers: {keys}.</source>
            <translation>Ausgelassen, weil die Datei diese Schlüssel für andere Arbeiten hat: {keys}.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>No view keeps a .bib up to date yet.</source>
            <translation>Noch hält keine Ansicht eine .bib-Datei aktuell.</translation>
        </message>
        <message>
            <source>Not written yet.</source>
            <translation>Noch nicht geschrieben.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Show a saved view first: a .bib can follow that.</source>
            <translation>Zuerst eine gespeicherte Ansicht zeigen: Ihr kann eine .bib-Datei folgen.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Unbind</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Write now</source>
            <translation>Jetzt schreiben</translation>
        </message>
        <message>
            <source>{counts} · written {moment}</source>
            <translation>{counts} · geschrieben {moment}</translation>
        </message>
        <message>
            <source>{count} changed</source>
            <translation>{count} geändert</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} neu</translation>
        </message>
        <message>
            <source>{count} removed</source>
            <translation>{count} entfernt</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{file} is up to date: {counts}</source>
            <translation>{file} ist aktuell: {counts}</translation>
        </message>
        <message>
            <source>{folder} · follows “{view}” · {format}</source>
            <translation>{folder} · folgt „{view}“ · {format}</translation>
        </message>
    </context>
    <context>
        <name>LiveBibPanel</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keep a .bib up to date…</source>
            <translation>Eine .bib-Datei aktuell halten…</translation>
        </message>
        <message>
            <source>Live .bib files</source>
            <translation>Mitlaufende .bib-Dateien</translation>
        </message>
        <message>
            <source>No .bib follows a view yet.

A saved view can keep a .bib up to date: whatever you tag, star or correct is in the file a second later, and what others wrote in it stays as it is.</source>
            <translation>Noch folgt keine .bib-Datei einer Ansicht.

Eine gespeicherte Ansicht kann eine .bib-Datei aktuell halten: Was ein Schlagwort, einen Stern oder eine Berichtigung bekommt, steht eine Sekunde später in der Datei, und was andere hineinschrieben, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Save a search as a view first</source>
            <translation>Zuerst eine Suche als Ansicht speichern</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Write all now</source>
            <translation>Jetzt alle schreiben</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All papers</source>
            <translation>Alle Arbeiten</translation>
        </message>
        <message>
            <source>ReaderApp</source>
            <translation>ReaderApp</translation>
        </message>
        <message>
            <source>{list} ({count}) — {library}</source>
            <translation>{list} ({count}) – {library}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>MyNotes</name>
        <message numerus="yes">
            <source>%n notes and highlights</source>
            <translation>
                <numerusform>%n Notiz oder Hervorhebung</numerusform>
                <numerusform>%n Notizen und Hervorhebungen</numerusform>
            </translation>
        </message>
        <message>
            <source>By paper</source>
            <translation>Nach Arbeit</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied, of {papers}</source>
            <translation>Kopiert, von {papers}</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>Notizen exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Note on {title}: {words}</source>
            <translation>Notiz zu {title}: {words}</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>Notizen und Hervorhebungen</translation>
        </message>
        <message>
            <source>Notes that you write and words that you highlight in an abstract stand here.</source>
            <translation>Eigene Notizen und im Abstract hervorgehobene Wörter stehen hier.</translation>
        </message>
        <message>
            <source>Nothing here has these words.</source>
            <translation>Nichts hier enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Search in notes and highlights</source>
            <translation>In Notizen und Hervorhebungen suchen</translation>
        </message>
        <message>
            <source>Written to {file}, of {papers}</source>
            <translation>Nach {file} geschrieben, von {papers}</translation>
        </message>
        <message>
            <source>{colour} highlight in {title}: {words}</source>
            <translation>Hervorhebung in {colour} in {title}: {words}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>All stars, tags, notes and other changes that were shown as done are here.</source>
            <translation>Alle Sterne, Schlagwörter, Notizen und sonstigen Änderungen, die als erledigt gezeigt wurden, sind da.</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Einzelheiten…</translation>
        </message>
        <message>
            <source>No import was cut off.</source>
            <translation>Kein Import wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>ReaderApp, or the computer, stopped without closing the library.</source>
            <translation>ReaderApp oder der Rechner hielt an, ohne die Bibliothek zu schließen.</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Wiederhergestellt</translation>
        </message>
        <message>
            <source>Recovered after an unexpected stop. Nothing that was saved is lost.</source>
            <translation>Nach einem unerwarteten Ende wiederhergestellt. Nichts Gespeichertes ist verloren.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>These pages were being imported and have been taken back; import them again:</source>
            <translation>Diese Seiten wurden gerade importiert und sind zurückgenommen; bitte erneut importieren:</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>Rückgängig gemacht: {action}</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Write a note in Markdown. It saves itself.</source>
            <translation>Eine Notiz in Markdown schreiben. Sie speichert sich selbst.</translation>
        </message>
    </context>
    <context>
        <name>NoteReading</name>
        <message>
            <source>Note, to be read</source>
            <translation>Notiz, zum Lesen</translation>
        </message>
    </context>
    <context>
        <name>NoteSection</name>
        <message>
            <source>Edit note</source>
            <translation>Notiz bearbeitet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Read note</source>
            <translation>Notiz lesen</translation>
        </message>
    </context>
    <context>
        <name>NumberLink</name>
        <message>
            <source>Show these papers</source>
            <translation>Diese Arbeiten zeigen</translation>
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>Papers</source>
            <translation>Arbeiten</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Every setting but the folders and the keys as it was at first</source>
            <translation>Jede Einstellung außer Ordnern und Tasten wie am Anfang</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nichts heißt so</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search the preferences</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Usual settings</source>
            <translation>Übliche Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>Case and accents do not count. What is not understood is underlined, explained below the field, and searched as text. Click an example to try it.</source>
            <translation>Groß- und Kleinschreibung und Akzente zählen nicht. Was nicht verstanden wird, ist unterstrichen, unter dem Feld erklärt und wird als Text gesucht. Ein Klick auf ein Beispiel probiert es aus.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Search syntax</source>
            <translation>Suchsprache</translation>
        </message>
        <message>
            <source>What it has</source>
            <translation>Was sie hat</translation>
        </message>
        <message>
            <source>Where a paper stands</source>
            <translation>Wo eine Arbeit steht</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>RankPicture</name>
        <message>
            <source>Place over time</source>
            <translation>Platz im Lauf der Zeit</translation>
        </message>
        <message>
            <source>{day}: place {rank} in {source}</source>
            <translation>{day}: Platz {rank} in {source}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptSheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>Import rückgängig</translation>
        </message>
    </context>
    <context>
        <name>RelatedWindow</name>
        <message numerus="yes">
            <source>%n without a sentence in your notes: TODO</source>
            <translation>
                <numerusform>%n ohne einen Satz in den Notizen: TODO</numerusform>
                <numerusform>%n ohne einen Satz in den Notizen: TODO</numerusform>
            </translation>
        </message>
        <message>
            <source>And the .bib that it cites from, beside it</source>
            <translation>Und daneben die .bib-Datei, aus der zitiert wird</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied the skeleton</source>
            <translation>Gerüst kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Related work</source>
            <translation>Verwandte Arbeiten</translation>
        </message>
        <message>
            <source>Save related work</source>
            <translation>Verwandte Arbeiten speichern</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>{file} gespeichert</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Another folder…</source>
            <translation>Anderer Ordner…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Arbeiten</translation>
        </message>
        <message>
            <source>Put a backup in the place of “{library}”</source>
            <translation>Eine Sicherung an die Stelle von „{library}“ setzen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>The library now</source>
            <translation>Die Bibliothek jetzt</translation>
        </message>
        <message>
            <source>There are no backups in the usual folders.</source>
            <translation>In den üblichen Ordnern sind keine Sicherungen.</translation>
        </message>
        <message>
            <source>What is there now is not deleted: it moves into the folder backups/replaced.</source>
            <translation>Was jetzt da ist, wird nicht gelöscht: Es wandert in den Ordner backups/replaced.</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>#{place}</source>
            <translation>Nr. {place}</translation>
        </message>
        <message numerus="yes">
            <source>%n authors</source>
            <translation>
                <numerusform>%n Autor</numerusform>
                <numerusform>%n Autoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upvotes</source>
            <translation>
                <numerusform>%n Stimme</numerusform>
                <numerusform>%n Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} et al.</source>
            <translation>{names} et al.</translation>
        </message>
        <message>
            <source>{place} new</source>
            <translation>{place} neu</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Edit view</source>
            <translation>Ansicht bearbeiten</translation>
        </message>
        <message>
            <source>Save search as view</source>
            <translation>Suche als Ansicht speichern</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n Arbeit</numerusform>
                <numerusform>%n Arbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Clear search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <source>Edit this view</source>
            <translation>Diese Ansicht bearbeiten</translation>
        </message>
        <message>
            <source>Number of papers found</source>
            <translation>Zahl der gefundenen Arbeiten</translation>
        </message>
        <message>
            <source>Save search as view</source>
            <translation>Suche als Ansicht speichern</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search titles, authors, abstracts, tags and notes</source>
            <translation>Titel, Autoren, Abstracts, Schlagwörter und Notizen durchsuchen</translation>
        </message>
        <message>
            <source>{found} of {all}</source>
            <translation>{found} von {all}</translation>
        </message>
    </context>
    <context>
        <name>SelectionView</name>
        <message>
            <source>Add to all notes</source>
            <translation>An alle Notizen anhängen</translation>
        </message>
        <message>
            <source>Add to the end of all notes</source>
            <translation>Ans Ende aller Notizen anhängen</translation>
        </message>
        <message numerus="yes">
            <source>Move %n papers to Trash</source>
            <translation>
                <numerusform>%n Arbeit in den Papierkorb</numerusform>
                <numerusform>%n Arbeiten in den Papierkorb</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n papers</source>
            <translation>
                <numerusform>%n Arbeit zurückholen</numerusform>
                <numerusform>%n Arbeiten zurückholen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>in the Trash {count}</source>
            <translation>im Papierkorb {count}</translation>
        </message>
        <message>
            <source>starred {count}</source>
            <translation>mit Stern {count}</translation>
        </message>
        <message>
            <source>with a note {count}</source>
            <translation>mit Notiz {count}</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
    </context>
    <context>
        <name>SidebarMenu</name>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <source>&amp;Delete tag…</source>
            <translation>Schlagwort &amp;löschen…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <source>&amp;Favourite</source>
            <translation>F&amp;avorit</translation>
        </message>
        <message>
            <source>&amp;Keep a .bib up to date…</source>
            <translation>&amp;.bib-Datei aktuell halten…</translation>
        </message>
        <message>
            <source>&amp;Leave this out</source>
            <translation>&amp;Auslassen</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Keine</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <source>Ca&amp;lendar…</source>
            <translation>&amp;Kalender…</translation>
        </message>
        <message>
            <source>Change &amp;date…</source>
            <translation>&amp;Datum ändern…</translation>
        </message>
        <message>
            <source>De&amp;lete view</source>
            <translation>Ansicht &amp;löschen</translation>
        </message>
        <message>
            <source>Delete tag</source>
            <translation>Schlagwort löschen</translation>
        </message>
        <message>
            <source>Delete the tag “{tag}” from {papers}? You can undo this.</source>
            <translation>Das Schlagwort „{tag}“ von {papers} löschen? Das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>New name of “{tag}”; the name of another tag joins both</source>
            <translation>Neuer Name von „{tag}“; der Name eines anderen Schlagworts vereint beide</translation>
        </message>
        <message>
            <source>Rename tag</source>
            <translation>Schlagwort umbenennen</translation>
        </message>
        <message>
            <source>Show &amp;receipt</source>
            <translation>&amp;Quittung zeigen</translation>
        </message>
        <message>
            <source>Show only what is in &amp;both</source>
            <translation>Nur zeigen, was in &amp;beiden ist</translation>
        </message>
        <message>
            <source>Show s&amp;ource</source>
            <translation>Q&amp;uelle zeigen</translation>
        </message>
        <message>
            <source>Show this &amp;too</source>
            <translation>Dies &amp;auch zeigen</translation>
        </message>
    </context>
    <context>
        <name>SidebarPane</name>
        <message>
            <source>Filter the sidebar</source>
            <translation>Seitenleiste filtern</translation>
        </message>
        <message>
            <source>Filter views, tags and feeds</source>
            <translation>Seitenleiste filtern</translation>
        </message>
    </context>
    <context>
        <name>SidebarTree</name>
        <message>
            <source>In the query</source>
            <translation>In der Suche</translation>
        </message>
        <message>
            <source>Left out by the query</source>
            <translation>Von der Suche ausgelassen</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
    </context>
    <context>
        <name>SnapshotWindows</name>
        <message>
            <source>Only the date of the page itself was changed: its bytes were not kept.</source>
            <translation>Nur das Datum der Seite selbst wurde geändert: Ihr Inhalt wurde nicht aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>SourceTextView</name>
        <message>
            <source>Source text</source>
            <translation>Quelltext</translation>
        </message>
    </context>
    <context>
        <name>SourceWindow</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Search in the source</source>
            <translation>In der Quelle suchen</translation>
        </message>
        <message>
            <source>Source of {file}</source>
            <translation>Quelle von {file}</translation>
        </message>
        <message>
            <source>The place was not found.</source>
            <translation>Die Stelle wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>{source}, {day} · line {line} of {lines}</source>
            <translation>{source}, {day} · Zeile {line} von {lines}</translation>
        </message>
    </context>
    <context>
        <name>StateBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>In Trash</source>
            <translation>Im Papierkorb</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Stern</translation>
        </message>
    </context>
    <context>
        <name>StatisticsCard</name>
        <message>
            <source>Copied as CSV</source>
            <translation>Als CSV kopiert</translation>
        </message>
        <message>
            <source>Copied as picture</source>
            <translation>Als Bild kopiert</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Als Bild kopieren</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
    </context>
    <context>
        <name>StatisticsWindow</name>
        <message>
            <source>&amp;30 days</source>
            <translation>&amp;30 Tage</translation>
        </message>
        <message>
            <source>&amp;90 days</source>
            <translation>&amp;90 Tage</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Alles</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Jahr</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>{first} to {last}. Everything is counted here, and nothing is sent anywhere.</source>
            <translation>{first} bis {last}. Alles wird hier gezählt, und nichts wird irgendwohin gesendet.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n papers selected</source>
            <translation>
                <numerusform>%n Arbeit ausgewählt</numerusform>
                <numerusform>%n Arbeiten ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>{file} wird importiert</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <source>Live .bib files: what went wrong, and what can be done</source>
            <translation>Mitlaufende .bib-Dateien: was schiefging und was zu tun ist</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Search covers {covered} of {papers} papers</source>
            <translation>Die Suche erfasst {covered} von {papers} Arbeiten</translation>
        </message>
        <message>
            <source>Taking back what was imported…</source>
            <translation>Importiertes wird zurückgenommen…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>Rückgängig gemacht: {action}</translation>
        </message>
        <message>
            <source>Updating the lists: {papers} papers to go</source>
            <translation>Listen werden aktualisiert: noch {papers} Arbeiten</translation>
        </message>
        <message>
            <source>{entries} of {all} papers</source>
            <translation>{entries} von {all} Arbeiten</translation>
        </message>
        <message>
            <source>{file} of {files}</source>
            <translation>{file} von {files}</translation>
        </message>
    </context>
    <context>
        <name>StyleButtons</name>
        <message>
            <source>Add a citation style</source>
            <translation>Zitierstil hinzufügen</translation>
        </message>
        <message>
            <source>Add a style…</source>
            <translation>Stil hinzufügen…</translation>
        </message>
        <message>
            <source>Citation styles (*.csl)</source>
            <translation>Zitierstile (*.csl)</translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Tab takes the first · Shift+Delete forgets a past query · Esc closes</source>
            <translation>Tab nimmt den ersten · Umschalt+Entf vergisst eine frühere Suche · Esc schließt</translation>
        </message>
        <message>
            <source>Tab takes the first · ↓ chooses · Esc closes</source>
            <translation>Tab nimmt den ersten · ↓ wählt · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>Swatch</name>
        <message>
            <source>Highlight in {colour}</source>
            <translation>In {colour} hervorheben</translation>
        </message>
    </context>
    <context>
        <name>TagBoxes</name>
        <message>
            <source>Tag {name}, on {part} papers</source>
            <translation>Schlagwort {name}, an {part} Arbeiten</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tags</source>
            <translation>
                <numerusform>und %n weiteres Schlagwort</numerusform>
                <numerusform>und %n weitere Schlagwörter</numerusform>
            </translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} von {all}</translation>
        </message>
    </context>
    <context>
        <name>TagChip</name>
        <message>
            <source>Delete takes it off</source>
            <translation>Entf nimmt es ab</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>Schlagwort {name}</translation>
        </message>
        <message>
            <source>{name} (key {key})</source>
            <translation>{name} (Taste {key})</translation>
        </message>
    </context>
    <context>
        <name>TagChips</name>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>Add tag</source>
            <translation>Schlagwort…</translation>
        </message>
    </context>
    <context>
        <name>TagManager</name>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n Schlagwort</numerusform>
                <numerusform>%n Schlagwörter</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Keine</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>F2 renames; a slash puts a tag below another: ml/nlp. Everything can be undone.</source>
            <translation>F2 benennt um; ein Schrägstrich setzt ein Schlagwort unter ein anderes: ml/nlp. Alles lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n tags into</source>
            <translation>
                <numerusform>%n Schlagwort vereinen mit</numerusform>
                <numerusform>%n Schlagwörter vereinen zu</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Vereinen mit…</translation>
        </message>
        <message>
            <source>Merge tags</source>
            <translation>Schlagwörter vereinen</translation>
        </message>
        <message>
            <source>No tag has this in its name.</source>
            <translation>Kein Schlagwort hat das im Namen.</translation>
        </message>
        <message>
            <source>No tag itself, only the beginning of others</source>
            <translation>Selbst kein Schlagwort, nur der Anfang von anderen</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Arbeiten</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Search tags</source>
            <translation>Schlagwörter suchen</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>There are no tags yet. Press T on a paper to make the first.</source>
            <translation>Noch gibt es keine Schlagwörter. T auf einer Arbeit macht das erste.</translation>
        </message>
        <message>
            <source>{name}, {papers} papers</source>
            <translation>{name}, {papers}</translation>
        </message>
    </context>
    <context>
        <name>TagPopup</name>
        <message>
            <source>Enter puts on or takes off · Esc closes</source>
            <translation>Eingabe setzt oder nimmt · Esc schließt</translation>
        </message>
        <message>
            <source>New tag “{name}”</source>
            <translation>Neues Schlagwort „{name}“</translation>
        </message>
        <message>
            <source>On some of the papers</source>
            <translation>An einigen der Arbeiten</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Tag, for example ml/theory</source>
            <translation>Schlagwort, zum Beispiel ml/theorie</translation>
        </message>
        <message>
            <source>Tags of {papers}</source>
            <translation>Schlagwörter von {papers}</translation>
        </message>
        <message>
            <source>Tags that fit</source>
            <translation>Passende Schlagwörter</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
    </context>
    <context>
        <name>ViewDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Query</source>
            <translation>&amp;Suche</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>S&amp;ortieren nach</translation>
        </message>
        <message>
            <source>As the list is sorted</source>
            <translation>Wie die Liste sortiert ist</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
        <message>
            <source>Order of the view</source>
            <translation>Reihenfolge der Ansicht</translation>
        </message>
        <message>
            <source>Query of the view</source>
            <translation>Suche der Ansicht</translation>
        </message>
        <message>
            <source>There is a view of this name already.</source>
            <translation>Es gibt schon eine Ansicht dieses Namens.</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;About ReaderApp</source>
            <translation>Über &amp;ReaderApp</translation>
        </message>
        <message>
            <source>&amp;All papers</source>
            <translation>&amp;Alle Arbeiten</translation>
        </message>
        <message>
            <source>&amp;Back up library</source>
            <translation>Bibliothek &amp;sichern</translation>
        </message>
        <message>
            <source>&amp;Calendar of pages…</source>
            <translation>&amp;Kalender der Seiten…</translation>
        </message>
        <message>
            <source>&amp;Check library</source>
            <translation>Bibliothek &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation>&amp;Befehlspalette…</translation>
        </message>
        <message>
            <source>&amp;Copy citation</source>
            <translation>&amp;Zitat kopieren</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Berichtigen…</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>&amp;Einzelheiten</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Erledigt</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;First added first</source>
            <translation>Zuerst &amp;hinzugefügte zuerst</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>&amp;Hervorheben</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;Inbox</source>
            <translation>E&amp;ingang</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Tastatur</translation>
        </message>
        <message>
            <source>&amp;LaTeX \cite{key}</source>
            <translation>&amp;LaTeX \cite{key}</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Größerer &amp;Text</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Live .bib files…</source>
            <translation>Mitlaufende .&amp;bib-Dateien…</translation>
        </message>
        <message>
            <source>&amp;Manage tags…</source>
            <translation>&amp;Schlagwörter verwalten…</translation>
        </message>
        <message>
            <source>&amp;Markdown link</source>
            <translation>&amp;Markdown-Link</translation>
        </message>
        <message>
            <source>&amp;Move to Trash</source>
            <translation>&amp;In den Papierkorb</translation>
        </message>
        <message>
            <source>&amp;Newest first</source>
            <translation>&amp;Neueste zuerst</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>Nä&amp;chster Bereich</translation>
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation>Nächs&amp;te Arbeit</translation>
        </message>
        <message>
            <source>&amp;Oldest first</source>
            <translation>Älteste &amp;zuerst</translation>
        </message>
        <message>
            <source>&amp;One step back</source>
            <translation>Einen S&amp;chritt zurück</translation>
        </message>
        <message>
            <source>&amp;Pandoc @key</source>
            <translation>&amp;Pandoc @key</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>&amp;Arbeit</translation>
        </message>
        <message>
            <source>&amp;Paste and import</source>
            <translation>Ein&amp;fügen und importieren</translation>
        </message>
        <message>
            <source>&amp;Place in the feed</source>
            <translation>&amp;Platz im Feed</translation>
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation>Vorige &amp;Arbeit</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Related work…</source>
            <translation>&amp;Verwandte Arbeiten…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>Sicherung &amp;wiederherstellen…</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Search syntax</source>
            <translation>&amp;Suchsprache</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>&amp;Stern</translation>
        </message>
        <message>
            <source>&amp;Starred</source>
            <translation>&amp;Mit Stern</translation>
        </message>
        <message>
            <source>&amp;Statistics…</source>
            <translation>&amp;Statistik…</translation>
        </message>
        <message>
            <source>&amp;Tag…</source>
            <translation>S&amp;chlagwort…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>&amp;To read</source>
            <translation>&amp;Zu lesen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Update .bib files now</source>
            <translation>.bib-Dateien &amp;jetzt aktualisieren</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>A&amp;nsicht</translation>
        </message>
        <message>
            <source>&amp;arXiv “Cite as”</source>
            <translation>&amp;arXiv „Cite as“</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>&amp;Autor</translation>
        </message>
        <message>
            <source>Add to or take from selec&amp;tion</source>
            <translation>In die Auswahl &amp;oder heraus</translation>
        </message>
        <message>
            <source>Bac&amp;k to Inbox</source>
            <translation>Zurück in &amp;den Eingang</translation>
        </message>
        <message>
            <source>C&amp;ited papers…</source>
            <translation>Zitierte &amp;Arbeiten…</translation>
        </message>
        <message>
            <source>C&amp;lose window</source>
            <translation>&amp;Fenster schließen</translation>
        </message>
        <message>
            <source>Change citation ke&amp;y…</source>
            <translation>Zitie&amp;rschlüssel ändern…</translation>
        </message>
        <message>
            <source>Chec&amp;k citations…</source>
            <translation>&amp;Zitate prüfen…</translation>
        </message>
        <message>
            <source>Check for a &amp;new version</source>
            <translation>&amp;Nach neuer Version sehen</translation>
        </message>
        <message>
            <source>Clear s&amp;earch</source>
            <translation>Suche &amp;leeren</translation>
        </message>
        <message>
            <source>Co&amp;mpact library</source>
            <translation>Bibliothek &amp;verdichten</translation>
        </message>
        <message>
            <source>Context &amp;menu</source>
            <translation>&amp;Kontextmenü</translation>
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation>Bib&amp;TeX kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;as</source>
            <translation>Kopieren &amp;als</translation>
        </message>
        <message>
            <source>Copy citation &amp;key</source>
            <translation>Zitiersc&amp;hlüssel kopieren</translation>
        </message>
        <message>
            <source>D&amp;ismiss</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>Dis&amp;missed</source>
            <translation>&amp;Verworfen</translation>
        </message>
        <message>
            <source>F&amp;ind in this paper…</source>
            <translation>In &amp;dieser Arbeit suchen…</translation>
        </message>
        <message>
            <source>Favourite tag &amp;1</source>
            <translation>Lieblingsschlagwort &amp;1</translation>
        </message>
        <message>
            <source>Favourite tag &amp;2</source>
            <translation>Lieblingsschlagwort &amp;2</translation>
        </message>
        <message>
            <source>Favourite tag &amp;3</source>
            <translation>Lieblingsschlagwort &amp;3</translation>
        </message>
        <message>
            <source>Favourite tag &amp;4</source>
            <translation>Lieblingsschlagwort &amp;4</translation>
        </message>
        <message>
            <source>Favourite tag &amp;5</source>
            <translation>Lieblingsschlagwort &amp;5</translation>
        </message>
        <message>
            <source>Favourite tag &amp;6</source>
            <translation>Lieblingsschlagwort &amp;6</translation>
        </message>
        <message>
            <source>Favourite tag &amp;7</source>
            <translation>Lieblingsschlagwort &amp;7</translation>
        </message>
        <message>
            <source>Favourite tag &amp;8</source>
            <translation>Lieblingsschlagwort &amp;8</translation>
        </message>
        <message>
            <source>Favourite tag &amp;9</source>
            <translation>Lieblingsschlagwort &amp;9</translation>
        </message>
        <message>
            <source>Fin&amp;d previous</source>
            <translation>&amp;Vorige Fundstelle</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>&amp;Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Import &amp;history…</source>
            <translation>I&amp;mportverlauf</translation>
        </message>
        <message>
            <source>Import the &amp;sample</source>
            <translation>Beispie&amp;l importieren</translation>
        </message>
        <message>
            <source>Keep a .&amp;bib up to date…</source>
            <translation>.bib-&amp;Datei aktuell halten…</translation>
        </message>
        <message>
            <source>Last &amp;added first</source>
            <translation>Z&amp;uletzt hinzugefügte zuerst</translation>
        </message>
        <message>
            <source>Last &amp;read first</source>
            <translation>Zuletzt &amp;gelesene zuerst</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>&amp;Wie das System</translation>
        </message>
        <message>
            <source>Merge p&amp;apers…</source>
            <translation>Arbeiten zusa&amp;mmenführen…</translation>
        </message>
        <message>
            <source>My &amp;notes</source>
            <translation>Meine &amp;Notizen</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>Normal te&amp;xt</source>
            <translation>&amp;Normaler Text</translation>
        </message>
        <message>
            <source>Open PD&amp;F</source>
            <translation>&amp;PDF öffnen</translation>
        </message>
        <message>
            <source>Open a&amp;nother library…</source>
            <translation>&amp;Andere Bibliothek öffnen…</translation>
        </message>
        <message>
            <source>Open library &amp;folder</source>
            <translation>&amp;Ordner der Bibliothek öffnen</translation>
        </message>
        <message>
            <source>Open paper pa&amp;ge</source>
            <translation>Seite der Arbeit ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Possible &amp;duplicates…</source>
            <translation>&amp;Mögliche Dubletten…</translation>
        </message>
        <message>
            <source>Pre&amp;ferences…</source>
            <translation>E&amp;instellungen…</translation>
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation>Vo&amp;riger Bereich</translation>
        </message>
        <message>
            <source>Read &amp;back</source>
            <translation>Z&amp;urück blättern</translation>
        </message>
        <message>
            <source>Read on, then next &amp;unseen</source>
            <translation>&amp;Weiter lesen, dann nächste ungesehene</translation>
        </message>
        <message>
            <source>Read or &amp;write note</source>
            <translation>Notiz lesen &amp;oder schreiben</translation>
        </message>
        <message>
            <source>S&amp;een or unseen</source>
            <translation>&amp;Gesehen oder ungesehen</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;Kleinerer Text</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>S&amp;ortieren nach</translation>
        </message>
        <message>
            <source>Same a&amp;uthor</source>
            <translation>&amp;Gleicher Autor</translation>
        </message>
        <message>
            <source>Same ta&amp;gs</source>
            <translation>Gleiche &amp;Schlagwörter</translation>
        </message>
        <message>
            <source>Save search as vie&amp;w…</source>
            <translation>Suche als Ansicht s&amp;peichern…</translation>
        </message>
        <message>
            <source>Se&amp;lect all</source>
            <translation>All&amp;e auswählen</translation>
        </message>
        <message>
            <source>Search everyw&amp;here</source>
            <translation>Ü&amp;berall suchen</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>A&amp;uswahl aufheben</translation>
        </message>
        <message>
            <source>T&amp;ools</source>
            <translation>&amp;Werkzeuge</translation>
        </message>
        <message>
            <source>T&amp;rash</source>
            <translation>&amp;Papierkorb</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>&amp;Schlagwörter</translation>
        </message>
        <message>
            <source>Take merging apart (sp&amp;lit)</source>
            <translation>Zusammenführung auf&amp;lösen</translation>
        </message>
        <message>
            <source>To &amp;read</source>
            <translation>&amp;Zu lesen</translation>
        </message>
    </context>
    <context>
        <name>announcer</name>
        <message numerus="yes">
            <source>%n papers found</source>
            <translation>
                <numerusform>%n Arbeit gefunden</numerusform>
                <numerusform>%n Arbeiten gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Import: {percent} percent</source>
            <translation>Import: {percent} Prozent</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <source>No papers found</source>
            <translation>Keine Arbeiten gefunden</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message numerus="yes">
            <source>%n things to look at…</source>
            <translation>
                <numerusform>%n Stelle zum Ansehen…</numerusform>
                <numerusform>%n Stellen zum Ansehen…</numerusform>
            </translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>(ohne Titel)</translation>
        </message>
        <message>
            <source>Looking at the citations…</source>
            <translation>Zitate werden geprüft…</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Nichts zu beanstanden</translation>
        </message>
        <message>
            <source>Papers to export</source>
            <translation>Arbeiten zum Exportieren</translation>
        </message>
        <message>
            <source>The list</source>
            <translation>Die Liste</translation>
        </message>
        <message>
            <source>The selection</source>
            <translation>Die Auswahl</translation>
        </message>
        <message>
            <source>This paper is not in the list that is shown.</source>
            <translation>Diese Arbeit ist nicht in der gezeigten Liste.</translation>
        </message>
        <message>
            <source>Tools → Check citations looks through long lists.</source>
            <translation>Werkzeuge → Zitate prüfen sieht lange Listen durch.</translation>
        </message>
        <message>
            <source>serious</source>
            <translation>schwerwiegend</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>einen Blick wert</translation>
        </message>
    </context>
    <context>
        <name>cited</name>
        <message>
            <source>Choose a manuscript</source>
            <translation>Ein Manuskript wählen</translation>
        </message>
        <message>
            <source>In the library as {key}</source>
            <translation>In der Bibliothek als {key}</translation>
        </message>
        <message>
            <source>In the library, without a key yet</source>
            <translation>In der Bibliothek, noch ohne Schlüssel</translation>
        </message>
        <message>
            <source>In {file}: {title}</source>
            <translation>In {file}: {title}</translation>
        </message>
        <message>
            <source>LaTeX files</source>
            <translation>LaTeX-Dateien</translation>
        </message>
        <message>
            <source>Perhaps {keys}?</source>
            <translation>Vielleicht {keys}?</translation>
        </message>
        <message>
            <source>There is no open library to look in.</source>
            <translation>Es ist keine Bibliothek offen, in der gesucht werden könnte.</translation>
        </message>
        <message>
            <source>{title} (its key is {key} now)</source>
            <translation>{title} (der Schlüssel ist jetzt {key})</translation>
        </message>
    </context>
    <context>
        <name>colours</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message numerus="yes">
            <source>%n papers again</source>
            <translation>
                <numerusform>%n Arbeit wieder</numerusform>
                <numerusform>%n Arbeiten wieder</numerusform>
            </translation>
        </message>
        <message>
            <source>Backed up to {folder}</source>
            <translation>Gesichert in {folder}</translation>
        </message>
        <message>
            <source>Citations are copied in the style “{style}” now</source>
            <translation>Zitate werden jetzt im Stil „{style}“ kopiert</translation>
        </message>
        <message>
            <source>Compacting the library…</source>
            <translation>Bibliothek wird verdichtet…</translation>
        </message>
        <message>
            <source>Copied BibTeX of {papers}</source>
            <translation>BibTeX von {papers} kopiert</translation>
        </message>
        <message>
            <source>Copied a LaTeX citation of {papers}</source>
            <translation>LaTeX-Zitat von {papers} kopiert</translation>
        </message>
        <message>
            <source>Copied a Pandoc citation of {papers}</source>
            <translation>Pandoc-Zitat von {papers} kopiert</translation>
        </message>
        <message>
            <source>Copied the citation key of {papers}</source>
            <translation>Zitierschlüssel von {papers} kopiert</translation>
        </message>
        <message>
            <source>Copied the citation of {papers}</source>
            <translation>Zitat von {papers} kopiert</translation>
        </message>
        <message>
            <source>Copied {papers} as Markdown links</source>
            <translation>{papers} als Markdown-Links kopiert</translation>
        </message>
        <message>
            <source>Copied {papers} as arXiv cites</source>
            <translation>{papers} als arXiv-Zitate kopiert</translation>
        </message>
        <message>
            <source>Go to a tag in the sidebar first: then it can be renamed.</source>
            <translation>Zuerst in der Seitenleiste zu einem Schlagwort gehen: Dann lässt es sich umbenennen.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Dateien importieren</translation>
        </message>
        <message>
            <source>Last backup: {day}</source>
            <translation>Letzte Sicherung: {day}</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message numerus="yes">
            <source>Merged %n papers into one</source>
            <translation>
                <numerusform>%n Arbeit zusammengeführt</numerusform>
                <numerusform>%n Arbeiten zu einer zusammengeführt</numerusform>
            </translation>
        </message>
        <message>
            <source>No source names the authors of this paper.</source>
            <translation>Keine Quelle nennt die Autoren dieser Arbeit.</translation>
        </message>
        <message>
            <source>No tag has the key {key} yet. Give it one in the tag's menu in the sidebar.</source>
            <translation>Noch hat kein Schlagwort die Taste {key}. Das Menü des Schlagworts in der Seitenleiste gibt sie ihm.</translation>
        </message>
        <message>
            <source>Nothing was merged into this paper.</source>
            <translation>In diese Arbeit wurde nichts zusammengeführt.</translation>
        </message>
        <message>
            <source>Papers: {count}</source>
            <translation>Arbeiten: {count}</translation>
        </message>
        <message>
            <source>Select the papers that are one, then merge them.</source>
            <translation>Die Arbeiten auswählen, die eine sind, dann zusammenführen.</translation>
        </message>
        <message>
            <source>Select {count} papers at most: these are hardly all one.</source>
            <translation>Höchstens {count} Arbeiten auswählen: So viele sind kaum alle eine.</translation>
        </message>
        <message>
            <source>Show one paper first: then it can be corrected.</source>
            <translation>Zuerst eine Arbeit zeigen: Dann lässt sie sich berichtigen.</translation>
        </message>
        <message>
            <source>Show one paper first: then words can be found in it.</source>
            <translation>Zuerst eine Arbeit zeigen: Dann lassen sich Wörter in ihr finden.</translation>
        </message>
        <message>
            <source>Show one paper first: then words can be highlighted.</source>
            <translation>Zuerst eine Arbeit zeigen: Dann lassen sich Wörter hervorheben.</translation>
        </message>
        <message>
            <source>Size: {size} MB</source>
            <translation>Größe: {size} MB</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <translation>Die Bibliothek ist gesund.</translation>
        </message>
        <message>
            <source>The library takes {size} MB less</source>
            <translation>Die Bibliothek braucht {size} MB weniger</translation>
        </message>
        <message>
            <source>The library was compact already</source>
            <translation>Die Bibliothek war schon dicht</translation>
        </message>
        <message>
            <source>There is nothing here that could be imported.</source>
            <translation>Hier ist nichts, was importiert werden könnte.</translation>
        </message>
        <message>
            <source>This is a web address. Save the page to a file and drop that: ReaderApp does not go online by itself.</source>
            <translation>Das ist eine Webadresse. Die Seite in eine Datei speichern und diese hier ablegen: ReaderApp geht nicht von sich aus online.</translation>
        </message>
        <message>
            <source>This paper has no PDF that ReaderApp knows of.</source>
            <translation>Von dieser Arbeit kennt ReaderApp kein PDF.</translation>
        </message>
        <message>
            <source>This paper has no tags.</source>
            <translation>Diese Arbeit hat keine Schlagwörter.</translation>
        </message>
        <message>
            <source>This paper has no web page that ReaderApp knows of.</source>
            <translation>Von dieser Arbeit kennt ReaderApp keine Webseite.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
    </context>
    <context>
        <name>deeds</name>
        <message>
            <source>Add to note of {papers}</source>
            <translation>An die Notiz von {papers} angehängt</translation>
        </message>
        <message>
            <source>Change date of “{name}” to {day}</source>
            <translation>Datum von „{name}“ auf {day} geändert</translation>
        </message>
        <message>
            <source>Change highlight</source>
            <translation>Hervorhebung geändert</translation>
        </message>
        <message>
            <source>Change view “{view}”</source>
            <translation>Ansicht „{view}“ geändert</translation>
        </message>
        <message>
            <source>Colour tag “{tag}”</source>
            <translation>Schlagwort „{tag}“ gefärbt</translation>
        </message>
        <message>
            <source>Correct paper</source>
            <translation>Arbeit berichtigt</translation>
        </message>
        <message>
            <source>Delete tag “{tag}”</source>
            <translation>Schlagwort „{tag}“ gelöscht</translation>
        </message>
        <message>
            <source>Delete view “{view}”</source>
            <translation>Ansicht „{view}“ gelöscht</translation>
        </message>
        <message>
            <source>Dismiss {papers}</source>
            <translation>{papers} verworfen</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notiz bearbeitet</translation>
        </message>
        <message>
            <source>Edit note of {papers}</source>
            <translation>Notiz von {papers} bearbeitet</translation>
        </message>
        <message>
            <source>Give key {key} to tag “{tag}”</source>
            <translation>Schlagwort „{tag}“ mit Taste {key}</translation>
        </message>
        <message>
            <source>Highlight “{words}”</source>
            <translation>„{words}“ hervorgehoben</translation>
        </message>
        <message>
            <source>Ignore a finding</source>
            <translation>Einen Befund ignoriert</translation>
        </message>
        <message>
            <source>Ignore {count} findings</source>
            <translation>{count} Befunde ignoriert</translation>
        </message>
        <message>
            <source>Import {count} files</source>
            <translation>{count} Dateien importiert</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>{name} importiert</translation>
        </message>
        <message>
            <source>Keep capitals</source>
            <translation>Großschreibung behalten</translation>
        </message>
        <message>
            <source>Keep the capitals of “{word}”</source>
            <translation>Großschreibung von „{word}“ behalten</translation>
        </message>
        <message>
            <source>Keep {papers} apart</source>
            <translation>{papers} auseinandergehalten</translation>
        </message>
        <message>
            <source>Keep “{name}” up to date with “{view}”</source>
            <translation>„{name}“ folgt „{view}“</translation>
        </message>
        <message>
            <source>Mark {papers} as done</source>
            <translation>{papers} erledigt</translation>
        </message>
        <message>
            <source>Mark {papers} as seen</source>
            <translation>{papers} als gesehen markiert</translation>
        </message>
        <message>
            <source>Mark {papers} as unseen</source>
            <translation>{papers} als ungesehen markiert</translation>
        </message>
        <message>
            <source>Merge {papers}</source>
            <translation>{papers} zusammengeführt</translation>
        </message>
        <message>
            <source>Move view “{view}”</source>
            <translation>Ansicht „{view}“ verschoben</translation>
        </message>
        <message>
            <source>Move {papers} to To read</source>
            <translation>{papers} nach „Zu lesen“</translation>
        </message>
        <message>
            <source>Move {papers} to Trash</source>
            <translation>{papers} in den Papierkorb</translation>
        </message>
        <message>
            <source>Pause “{name}”</source>
            <translation>„{name}“ angehalten</translation>
        </message>
        <message>
            <source>Remove highlight</source>
            <translation>Hervorhebung entfernt</translation>
        </message>
        <message>
            <source>Remove tag “{tag}” from {papers}</source>
            <translation>Schlagwort „{tag}“ von {papers} entfernt</translation>
        </message>
        <message>
            <source>Rename tag “{tag}” to “{name}”</source>
            <translation>Schlagwort „{tag}“ in „{name}“ umbenannt</translation>
        </message>
        <message>
            <source>Rename view “{view}” to “{name}”</source>
            <translation>Ansicht „{view}“ in „{name}“ umbenannt</translation>
        </message>
        <message>
            <source>Restore {papers} from Trash</source>
            <translation>{papers} aus dem Papierkorb geholt</translation>
        </message>
        <message>
            <source>Resume “{name}”</source>
            <translation>„{name}“ fortgesetzt</translation>
        </message>
        <message>
            <source>Return {papers} to Inbox</source>
            <translation>{papers} zurück in den Eingang</translation>
        </message>
        <message>
            <source>Save view “{view}”</source>
            <translation>Ansicht „{view}“ gespeichert</translation>
        </message>
        <message>
            <source>Set citation key</source>
            <translation>Zitierschlüssel gesetzt</translation>
        </message>
        <message>
            <source>Show a finding</source>
            <translation>Einen Befund gezeigt</translation>
        </message>
        <message>
            <source>Show {count} findings</source>
            <translation>{count} Befunde gezeigt</translation>
        </message>
        <message>
            <source>Split merged papers</source>
            <translation>Zusammenführung aufgelöst</translation>
        </message>
        <message>
            <source>Star {papers}</source>
            <translation>{papers} mit Stern</translation>
        </message>
        <message>
            <source>Tag {papers} “{tag}”</source>
            <translation>{papers} mit Schlagwort „{tag}“</translation>
        </message>
        <message>
            <source>Take the key of tag “{tag}”</source>
            <translation>Taste von Schlagwort „{tag}“ genommen</translation>
        </message>
        <message>
            <source>Unbind “{name}”</source>
            <translation>„{name}“ gelöst</translation>
        </message>
        <message>
            <source>Unstar {papers}</source>
            <translation>{papers} ohne Stern</translation>
        </message>
    </context>
    <context>
        <name>empty</name>
        <message>
            <source>Bring in your first papers</source>
            <translation>Die ersten Arbeiten holen</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Drop pages you saved, or paste one with {key}. ReaderApp reads them here and stays offline.</source>
            <translation>Gespeicherte Seiten hier ablegen oder eine mit {key} einfügen. ReaderApp liest sie hier und bleibt offline.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren…</translation>
        </message>
        <message>
            <source>Inbox is empty</source>
            <translation>Der Eingang ist leer</translation>
        </message>
        <message>
            <source>Load the sample</source>
            <translation>Beispiel laden</translation>
        </message>
        <message>
            <source>No papers in {list}</source>
            <translation>Keine Arbeiten in {list}</translation>
        </message>
        <message>
            <source>No papers match</source>
            <translation>Keine Arbeiten passen</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <source>Search all papers</source>
            <translation>Alle Arbeiten durchsuchen</translation>
        </message>
        <message>
            <source>Show all papers</source>
            <translation>Alle Arbeiten zeigen</translation>
        </message>
        <message>
            <source>The Trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Zu lesen</translation>
        </message>
        <message>
            <source>{key} dismisses a paper that is not for you.</source>
            <translation>{key} verwirft eine Arbeit, die nicht passt.</translation>
        </message>
        <message>
            <source>{key} gives a paper a star.</source>
            <translation>{key} gibt einer Arbeit einen Stern.</translation>
        </message>
        <message>
            <source>{key} marks a paper as done.</source>
            <translation>{key} hakt eine Arbeit als erledigt ab.</translation>
        </message>
        <message>
            <source>{key} puts a paper here, to be read later.</source>
            <translation>{key} legt eine Arbeit hierher, um sie später zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
    </context>
    <context>
        <name>hints</name>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>done, go on</source>
            <translation>erledigt, weiter</translation>
        </message>
        <message>
            <source>search everything you have</source>
            <translation>alles durchsuchen</translation>
        </message>
        <message>
            <source>star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>tag the paper</source>
            <translation>Schlagwort geben</translation>
        </message>
        <message>
            <source>to read, go on</source>
            <translation>zu lesen, weiter</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Alt and a letter open a menu.</source>
            <translation>Alt und ein Buchstabe öffnen ein Menü.</translation>
        </message>
        <message>
            <source>Esc always goes one step back.</source>
            <translation>Esc geht immer einen Schritt zurück.</translation>
        </message>
        <message>
            <source>Input methods take this key to enter characters.</source>
            <translation>Eingabemethoden nehmen diese Taste, um Zeichen einzugeben.</translation>
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt types a character.</source>
            <translation>Auf vielen Tastaturen tippt Strg+Alt ein Zeichen.</translation>
        </message>
        <message>
            <source>The desktop keeps this key for itself.</source>
            <translation>Der Desktop behält diese Taste für sich.</translation>
        </message>
        <message>
            <source>This key types a character.</source>
            <translation>Diese Taste tippt ein Zeichen.</translation>
        </message>
        <message>
            <source>macOS keeps this key for itself.</source>
            <translation>macOS behält diese Taste für sich.</translation>
        </message>
        <message>
            <source>{key} moves the cursor or the focus.</source>
            <translation>{key} bewegt die Schreibmarke oder den Fokus.</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n Arbeit</numerusform>
                <numerusform>%n Arbeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n Schlagwort</numerusform>
                <numerusform>%n Schlagwörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder with backups</source>
            <translation>Einen Ordner mit Sicherungen wählen</translation>
        </message>
        <message>
            <source>Choose another library…</source>
            <translation>Andere Bibliothek wählen…</translation>
        </message>
        <message>
            <source>Choose the folder of a library</source>
            <translation>Den Ordner einer Bibliothek wählen</translation>
        </message>
        <message>
            <source>Create new here</source>
            <translation>Hier neu anlegen</translation>
        </message>
        <message>
            <source>It opens here as soon as it is free.</source>
            <translation>Sie öffnet sich hier, sobald sie frei ist.</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Nothing was missing.</source>
            <translation>Nichts fehlte.</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>Zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Opened read-only: {reason} You can read and export, not change.</source>
            <translation>Nur zum Lesen geöffnet: {reason} Lesen und Exportieren geht, Ändern nicht.</translation>
        </message>
        <message>
            <source>Opening the library…</source>
            <translation>Bibliothek wird geöffnet…</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Lesbares wird gelesen…</translation>
        </message>
        <message>
            <source>Restore backup…</source>
            <translation>Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <source>Salvage what is readable</source>
            <translation>Retten, was lesbar ist</translation>
        </message>
        <message>
            <source>Salvaged</source>
            <translation>Gerettet</translation>
        </message>
        <message>
            <source>Saved: {papers}, {tags}, {notes}.</source>
            <translation>Gespeichert: {papers}, {tags}, {notes}.</translation>
        </message>
        <message>
            <source>Some of what was there could not be read and is missing.</source>
            <translation>Einiges war nicht lesbar und fehlt.</translation>
        </message>
        <message>
            <source>The damaged library stays as it is in {folder}.</source>
            <translation>Die beschädigte Bibliothek bleibt, wie sie ist, in {folder}.</translation>
        </message>
        <message>
            <source>The library cannot be opened</source>
            <translation>Die Bibliothek lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>The library is damaged</source>
            <translation>Die Bibliothek ist beschädigt</translation>
        </message>
        <message>
            <source>The library is in use</source>
            <translation>Die Bibliothek wird gerade benutzt</translation>
        </message>
        <message>
            <source>The library is not where it was</source>
            <translation>Die Bibliothek ist nicht, wo sie war</translation>
        </message>
        <message>
            <source>The library is too new</source>
            <translation>Die Bibliothek ist zu neu</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What was done before cannot be undone any more.</source>
            <translation>Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Redo {action}</source>
            <translation>{action} &amp;wiederholen</translation>
        </message>
        <message>
            <source>&amp;Undo {action}</source>
            <translation>{action} &amp;rückgängig</translation>
        </message>
        <message>
            <source>No library is open.</source>
            <translation>Es ist keine Bibliothek offen.</translation>
        </message>
        <message>
            <source>Select a paper first.</source>
            <translation>Zuerst eine Arbeit auswählen.</translation>
        </message>
        <message>
            <source>There are no papers here.</source>
            <translation>Hier sind keine Arbeiten.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo.</source>
            <translation>Es gibt nichts rückgängig zu machen oder zu wiederholen.</translation>
        </message>
        <message>
            <source>This library can only be read.</source>
            <translation>Diese Bibliothek lässt sich nur lesen.</translation>
        </message>
        <message>
            <source>{single} or {keys}</source>
            <translation>{single} oder {keys}</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Undo available</source>
            <translation>Lässt sich rückgängig machen</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>paper</name>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n Kommentar</numerusform>
                <numerusform>%n Kommentare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upvotes</source>
            <translation>
                <numerusform>%n Stimme</numerusform>
                <numerusform>%n Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>A summary made by a machine; no source gives the abstract.</source>
            <translation>Eine maschinelle Zusammenfassung; keine Quelle gibt den Abstract.</translation>
        </message>
        <message>
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <source>BibTeX entry</source>
            <translation>BibTeX-Eintrag</translation>
        </message>
        <message>
            <source>Change key…</source>
            <translation>Schlüssel ändern…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copy BibTeX</source>
            <translation>BibTeX kopieren</translation>
        </message>
        <message>
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>In the feeds</source>
            <translation>In den Feeds</translation>
        </message>
        <message numerus="yes">
            <source>In the feeds, %n times</source>
            <translation>
                <numerusform>In den Feeds, %n-mal</numerusform>
                <numerusform>In den Feeds, %n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Its citation key is fixed when you first copy or export it.</source>
            <translation>Der Zitierschlüssel steht fest, sobald er zum ersten Mal kopiert oder exportiert wird.</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Merged with “{title}” by you</source>
            <translation>Mit „{title}“ von Ihnen zusammengeführt</translation>
        </message>
        <message>
            <source>Merged with “{title}”, proved by {snapshot}</source>
            <translation>Mit „{title}“ zusammengeführt, belegt durch {snapshot}</translation>
        </message>
        <message>
            <source>On this page: {said}</source>
            <translation>Auf dieser Seite: {said}</translation>
        </message>
        <message>
            <source>Other keys that go on working: {keys}</source>
            <translation>Andere Schlüssel, die weiter gelten: {keys}</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Paper page</source>
            <translation>Seite der Arbeit</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message numerus="yes">
            <source>Show %n other values</source>
            <translation>
                <numerusform>%n anderen Wert zeigen</numerusform>
                <numerusform>%n andere Werte zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show source, {day}</source>
            <translation>Quelle zeigen, {day}</translation>
        </message>
        <message>
            <source>Show the source at this paper: {file}</source>
            <translation>Die Quelle bei dieser Arbeit zeigen: {file}</translation>
        </message>
        <message>
            <source>Show this snapshot: {file}</source>
            <translation>Diesen Snapshot zeigen: {file}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message numerus="yes">
            <source>Sources, of %n papers merged</source>
            <translation>
                <numerusform>Quellen, von %n zusammengeführten Arbeit</numerusform>
                <numerusform>Quellen, von %n zusammengeführten Arbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Take merging apart…</source>
            <translation>Zusammenführung auflösen…</translation>
        </message>
        <message>
            <source>Take my corrections back</source>
            <translation>Meine Berichtigungen zurücknehmen</translation>
        </message>
        <message>
            <source>The source cuts this abstract off here.</source>
            <translation>Hier schneidet die Quelle den Abstract ab.</translation>
        </message>
        <message>
            <source>abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <source>added {day}</source>
            <translation>hinzugefügt {day}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>identifiers</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <source>links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>number of authors</source>
            <translation>Zahl der Autoren</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>place {rank}</source>
            <translation>Platz {rank}</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>{day}, year inferred</source>
            <translation>{day}, Jahr erschlossen</translation>
        </message>
        <message>
            <source>{source} says of the {field}: {value}</source>
            <translation>{source} sagt zu {field}: {value}</translation>
        </message>
        <message>
            <source>{source}, {day}</source>
            <translation>{source}, {day}</translation>
        </message>
    </context>
    <context>
        <name>query</name>
        <message>
            <source>ACL Anthology identifier</source>
            <translation>Kennung der ACL Anthology</translation>
        </message>
        <message>
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>OpenReview identifier</source>
            <translation>Kennung von OpenReview</translation>
        </message>
        <message>
            <source>PubMed identifier</source>
            <translation>Kennung von PubMed</translation>
        </message>
        <message>
            <source>a DOI</source>
            <translation>eine DOI</translation>
        </message>
        <message>
            <source>a citation key</source>
            <translation>ein Zitierschlüssel</translation>
        </message>
        <message>
            <source>a field for all in the brackets</source>
            <translation>ein Feld für alle in der Klammer</translation>
        </message>
        <message>
            <source>a link to a PDF</source>
            <translation>ein Link zu einem PDF</translation>
        </message>
        <message>
            <source>a link to code</source>
            <translation>ein Link zu Code</translation>
        </message>
        <message>
            <source>a note of yours</source>
            <translation>eine eigene Notiz</translation>
        </message>
        <message>
            <source>a passage that you marked</source>
            <translation>eine markierte Stelle</translation>
        </message>
        <message>
            <source>a tag, with all below it; tag:none for papers without</source>
            <translation>ein Schlagwort mit allen darunter; tag:none für Arbeiten ohne</translation>
        </message>
        <message>
            <source>a venue</source>
            <translation>ein Ort der Veröffentlichung</translation>
        </message>
        <message>
            <source>a year; also 2026-01 and 2026-01-31</source>
            <translation>ein Jahr; auch 2026-01 und 2026-01-31</translation>
        </message>
        <message>
            <source>all that a saved view finds</source>
            <translation>alles, was eine gespeicherte Ansicht findet</translation>
        </message>
        <message>
            <source>an abstract</source>
            <translation>ein Abstract</translation>
        </message>
        <message>
            <source>an arXiv identifier</source>
            <translation>eine arXiv-Kennung</translation>
        </message>
        <message>
            <source>any link</source>
            <translation>irgendein Link</translation>
        </message>
        <message>
            <source>any tag</source>
            <translation>irgendein Schlagwort</translation>
        </message>
        <message>
            <source>arXiv identifier</source>
            <translation>arXiv-Kennung</translation>
        </message>
        <message>
            <source>both words, anywhere in title, authors, abstract, tags and note</source>
            <translation>beide Wörter, irgendwo in Titel, Autoren, Abstract, Schlagwörtern und Notiz</translation>
        </message>
        <message>
            <source>brackets keep together</source>
            <translation>Klammern halten zusammen</translation>
        </message>
        <message>
            <source>by first author</source>
            <translation>nach erstem Autor</translation>
        </message>
        <message>
            <source>by first author, from the end</source>
            <translation>nach erstem Autor, von hinten</translation>
        </message>
        <message>
            <source>by place in the feed</source>
            <translation>nach Platz im Feed</translation>
        </message>
        <message>
            <source>by title</source>
            <translation>nach Titel</translation>
        </message>
        <message>
            <source>by title, from the end</source>
            <translation>nach Titel, von hinten</translation>
        </message>
        <message>
            <source>citation key; several with commas between them</source>
            <translation>Zitierschlüssel; mehrere mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>filled in or bettered by a later import</source>
            <translation>von einem späteren Import ergänzt oder verbessert</translation>
        </message>
        <message>
            <source>first added first</source>
            <translation>zuerst hinzugefügte zuerst</translation>
        </message>
        <message>
            <source>from the first to the last; either may be left out</source>
            <translation>vom ersten bis zum letzten; eines darf fehlen</translation>
        </message>
        <message>
            <source>in the Trash</source>
            <translation>im Papierkorb</translation>
        </message>
        <message>
            <source>its first category; cat:cs has all of cs</source>
            <translation>die erste Kategorie; cat:cs hat alles von cs</translation>
        </message>
        <message>
            <source>its place on any page</source>
            <translation>der Platz auf irgendeiner Seite</translation>
        </message>
        <message>
            <source>journal or conference</source>
            <translation>Zeitschrift oder Tagung</translation>
        </message>
        <message>
            <source>kept for later</source>
            <translation>für später behalten</translation>
        </message>
        <message>
            <source>language, where the source says it</source>
            <translation>Sprache, wo die Quelle sie nennt</translation>
        </message>
        <message>
            <source>last added first</source>
            <translation>zuletzt hinzugefügte zuerst</translation>
        </message>
        <message>
            <source>last read first</source>
            <translation>zuletzt gelesene zuerst</translation>
        </message>
        <message>
            <source>looked at</source>
            <translation>angesehen</translation>
        </message>
        <message>
            <source>may be the same paper as another</source>
            <translation>vielleicht dieselbe Arbeit wie eine andere</translation>
        </message>
        <message>
            <source>named authors</source>
            <translation>genannte Autoren</translation>
        </message>
        <message>
            <source>names of authors</source>
            <translation>Namen von Autoren</translation>
        </message>
        <message>
            <source>never looked at</source>
            <translation>nie angesehen</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <source>not for you</source>
            <translation>nicht das Richtige</translation>
        </message>
        <message>
            <source>not this; also NOT survey</source>
            <translation>dies nicht; auch NOT survey</translation>
        </message>
        <message>
            <source>not yet decided</source>
            <translation>noch nicht entschieden</translation>
        </message>
        <message>
            <source>number of an import; 3/added, 3/new, 3/gone, 3/up, …</source>
            <translation>Nummer eines Imports; 3/added, 3/new, 3/gone, 3/up, …</translation>
        </message>
        <message>
            <source>oldest first</source>
            <translation>älteste zuerst</translation>
        </message>
        <message>
            <source>one of both; OR in capitals, weaker than a space</source>
            <translation>eines von beiden; OR in Großbuchstaben, schwächer als ein Leerzeichen</translation>
        </message>
        <message>
            <source>published after a year, month or day</source>
            <translation>erschienen nach einem Jahr, Monat oder Tag</translation>
        </message>
        <message>
            <source>published before a year, month or day</source>
            <translation>erschienen vor einem Jahr, Monat oder Tag</translation>
        </message>
        <message>
            <source>read, or put away</source>
            <translation>gelesen oder weggelegt</translation>
        </message>
        <message>
            <source>since Monday</source>
            <translation>seit Montag</translation>
        </message>
        <message>
            <source>since the first of the month</source>
            <translation>seit dem Monatsersten</translation>
        </message>
        <message>
            <source>the feed that showed it</source>
            <translation>der Feed, der sie zeigte</translation>
        </message>
        <message>
            <source>the last seven days; also 2w, 3m, 1y</source>
            <translation>die letzten sieben Tage; auch 2w, 3m, 1y</translation>
        </message>
        <message>
            <source>the order; a minus behind it turns it round</source>
            <translation>die Reihenfolge; ein Minus dahinter dreht sie um</translation>
        </message>
        <message>
            <source>the same, to the month or the day</source>
            <translation>dasselbe, auf den Monat oder Tag genau</translation>
        </message>
        <message>
            <source>these words, side by side</source>
            <translation>diese Wörter, nebeneinander</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>upvotes on any page</source>
            <translation>Stimmen auf irgendeiner Seite</translation>
        </message>
        <message>
            <source>what a paper has</source>
            <translation>was eine Arbeit hat</translation>
        </message>
        <message>
            <source>when an import last filled it in or bettered it</source>
            <translation>wann ein Import sie zuletzt ergänzt oder verbessert hat</translation>
        </message>
        <message>
            <source>when it was published, or first seen if nobody says</source>
            <translation>wann sie erschien oder, wenn es niemand sagt, zuerst gesehen wurde</translation>
        </message>
        <message>
            <source>when you imported it</source>
            <translation>wann sie importiert wurde</translation>
        </message>
        <message>
            <source>when you marked it as done</source>
            <translation>wann sie als erledigt abgehakt wurde</translation>
        </message>
        <message>
            <source>where a paper stands with you</source>
            <translation>wo eine Arbeit steht</translation>
        </message>
        <message>
            <source>with a star</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <source>words of the abstract</source>
            <translation>Wörter des Abstracts</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>Wörter des Titels</translation>
        </message>
        <message>
            <source>words of your note and highlights</source>
            <translation>Wörter der Notiz und der Hervorhebungen</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <translation>Wörter, die so beginnen</translation>
        </message>
        <message>
            <source>words that you marked, or wrote to them</source>
            <translation>markierte Wörter oder die Kommentare dazu</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>receipt</name>
        <message numerus="yes">
            <source>%n entries in all</source>
            <translation>
                <numerusform>%n Eintrag im Ganzen</numerusform>
                <numerusform>%n Einträge im Ganzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <translation>
                <numerusform>%n Hervorhebung</numerusform>
                <numerusform>%n Hervorhebungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines not understood</source>
            <translation>
                <numerusform>%n Zeile nicht verstanden</numerusform>
                <numerusform>%n Zeilen nicht verstanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more files</source>
            <translation>
                <numerusform>%n weitere Datei</numerusform>
                <numerusform>%n weitere Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers added</source>
            <translation>
                <numerusform>%n Arbeit hinzugefügt</numerusform>
                <numerusform>%n Arbeiten hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stars</source>
            <translation>
                <numerusform>%n Stern</numerusform>
                <numerusform>%n Sterne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n Schlagwort</numerusform>
                <numerusform>%n Schlagwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n aktualisiert</numerusform>
                <numerusform>%n aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>= %n entries</source>
            <translation>
                <numerusform>= %n Eintrag</numerusform>
                <numerusform>= %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <source>Change date…</source>
            <translation>Datum ändern…</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>Import abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation>Zeile {number}: {text}</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Vereint</translation>
        </message>
        <message>
            <source>Nothing could be imported</source>
            <translation>Nichts konnte importiert werden</translation>
        </message>
        <message>
            <source>Nothing new: every paper was there already</source>
            <translation>Nichts Neues: Jede Arbeit war schon da</translation>
        </message>
        <message>
            <source>Show source</source>
            <translation>Quelle zeigen</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <source>Take over the sender's {marks}</source>
            <translation>{marks} des Absenders übernehmen</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Ergänzt</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>as you said</source>
            <translation>von Ihnen gesagt</translation>
        </message>
        <message>
            <source>from the file’s date</source>
            <translation>vom Datum der Datei</translation>
        </message>
        <message>
            <source>from the file’s name</source>
            <translation>vom Namen der Datei</translation>
        </message>
        <message>
            <source>from the text</source>
            <translation>aus dem Text</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>keine Einträge</translation>
        </message>
        <message>
            <source>the day of the import</source>
            <translation>der Tag des Imports</translation>
        </message>
        <message>
            <source>{added}, {updated}</source>
            <translation>{added}, {updated}</translation>
        </message>
        <message>
            <source>{file}: {numbers}</source>
            <translation>{file}: {numbers}</translation>
        </message>
        <message>
            <source>{source}, {day} ({how})</source>
            <translation>{source}, {day} ({how})</translation>
        </message>
        <message>
            <source>{title}: Enter shows the source</source>
            <translation>{title}: Eingabe zeigt die Quelle</translation>
        </message>
        <message>
            <source>{title}: {reason}</source>
            <translation>{title}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>@key (Pandoc)</source>
            <translation>@key (Pandoc)</translation>
        </message>
        <message>
            <source>ACL: computational linguistics</source>
            <translation>ACL: Computerlinguistik</translation>
        </message>
        <message>
            <source>ACM</source>
            <translation>ACM</translation>
        </message>
        <message>
            <source>ACS, 2022</source>
            <translation>ACS, 2022</translation>
        </message>
        <message>
            <source>AMA, 11th edition</source>
            <translation>AMA, 11. Auflage</translation>
        </message>
        <message>
            <source>APA, 7th edition</source>
            <translation>APA, 7. Auflage</translation>
        </message>
        <message>
            <source>APS: physics</source>
            <translation>APS: Physik</translation>
        </message>
        <message>
            <source>After done, to read or dismiss, select the next paper.</source>
            <translation>Nach „Erledigt“, „Zu lesen“ oder „Verwerfen“ die nächste Arbeit auswählen.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Back up every</source>
            <translation>Sichern alle</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups to keep</source>
            <translation>Sicherungen behalten</translation>
        </message>
        <message>
            <source>Below the list: the keys worth knowing. Each goes once it has been used.</source>
            <translation>Unter der Liste: die wissenswerten Tasten. Jede verschwindet, sobald sie benutzt wurde.</translation>
        </message>
        <message>
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <source>BibTeX entry</source>
            <translation>BibTeX-Eintrag</translation>
        </message>
        <message>
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Chicago, author and date</source>
            <translation>Chicago, Autor und Jahr</translation>
        </message>
        <message>
            <source>Chicago, notes and bibliography</source>
            <translation>Chicago, Fußnoten und Literaturverzeichnis</translation>
        </message>
        <message>
            <source>Citation keys</source>
            <translation>Zitierschlüssel</translation>
        </message>
        <message>
            <source>Citation style</source>
            <translation>Zitierstil</translation>
        </message>
        <message>
            <source>Citing and export</source>
            <translation>Zitieren und Exportieren</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Dicht</translation>
        </message>
        <message>
            <source>Copy citations as</source>
            <translation>Zitate kopieren als</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>E, L, D, S and others act while the list or the paper has the focus.</source>
            <translation>E, L, D, S und andere wirken, solange die Liste oder die Arbeit den Fokus hat.</translation>
        </message>
        <message>
            <source>Elsevier, author and date</source>
            <translation>Elsevier, Autor und Jahr</translation>
        </message>
        <message>
            <source>Elsevier, numbers</source>
            <translation>Elsevier, Nummern</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Export abstracts</source>
            <translation>Abstracts exportieren</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportieren als</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>Notizen exportieren</translation>
        </message>
        <message>
            <source>Formatted bibliography</source>
            <translation>Formatiertes Literaturverzeichnis</translation>
        </message>
        <message>
            <source>Formatted citation</source>
            <translation>Formatiertes Zitat</translation>
        </message>
        <message>
            <source>Go to the next paper</source>
            <translation>Zur nächsten Arbeit gehen</translation>
        </message>
        <message>
            <source>Harvard: Cite Them Right</source>
            <translation>Harvard: Cite Them Right</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>How a formatted citation looks. A style of your own: drop its .csl file on the window.</source>
            <translation>Wie ein formatiertes Zitat aussieht. Ein eigener Stil: seine .csl-Datei auf dem Fenster ablegen.</translation>
        </message>
        <message>
            <source>How much air there is around a row.</source>
            <translation>Wie viel Luft um eine Zeile ist.</translation>
        </message>
        <message>
            <source>How new ones are made. A key that was exported or copied once never changes.</source>
            <translation>Wie neue gebildet werden. Ein exportierter oder kopierter Schlüssel ändert sich nie.</translation>
        </message>
        <message>
            <source>IEEE</source>
            <translation>IEEE</translation>
        </message>
        <message>
            <source>In percent of the system's size.</source>
            <translation>In Prozent der Größe des Systems.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Library and backups</source>
            <translation>Bibliothek und Sicherungen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light, dark or high contrast, or as the system has it.</source>
            <translation>Hell, dunkel, hoher Kontrast oder wie das System.</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>MLA, 9th edition</source>
            <translation>MLA, 9. Auflage</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Markdown link</source>
            <translation>Markdown-Link</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Of the window, from the next start on.</source>
            <translation>Die des Fensters, vom nächsten Start an.</translation>
        </message>
        <message>
            <source>Older ones in that folder are deleted after a new one.</source>
            <translation>Ältere in diesem Ordner werden nach einer neuen gelöscht.</translation>
        </message>
        <message>
            <source>PLOS</source>
            <translation>PLOS</translation>
        </message>
        <message>
            <source>Page to share (HTML)</source>
            <translation>Seite zum Weitergeben (HTML)</translation>
        </message>
        <message>
            <source>Put abstracts into exported files.</source>
            <translation>Abstracts in exportierte Dateien schreiben.</translation>
        </message>
        <message>
            <source>Put your notes into exported files. They are private, so this is off.</source>
            <translation>Eigene Notizen in exportierte Dateien schreiben. Sie sind privat, daher ist das aus.</translation>
        </message>
        <message>
            <source>RIS</source>
            <translation>RIS</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Science</translation>
        </message>
        <message>
            <source>Short: authors (year). Title. arXiv:…</source>
            <translation>Kurz: Autoren (Jahr). Titel. arXiv:…</translation>
        </message>
        <message>
            <source>Single-key shortcuts</source>
            <translation>Kürzel mit Einzeltasten</translation>
        </message>
        <message>
            <source>So many days after the last backup there is a new one; 0 is never.</source>
            <translation>So viele Tage nach der letzten Sicherung gibt es eine neue; 0 heißt nie.</translation>
        </message>
        <message>
            <source>Springer LNCS</source>
            <translation>Springer LNCS</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The folder with your papers, tags and notes. Another one opens at the next start.</source>
            <translation>Der Ordner mit Arbeiten, Schlagwörtern und Notizen. Ein anderer öffnet sich beim nächsten Start.</translation>
        </message>
        <message>
            <source>The format that an export proposes first.</source>
            <translation>Das Format, das ein Export zuerst vorschlägt.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Vancouver (NLM)</source>
            <translation>Vancouver (NLM)</translation>
        </message>
        <message>
            <source>Vaswani2017Attention</source>
            <translation>Vaswani2017Attention</translation>
        </message>
        <message>
            <source>What “Copy citation” puts on the clipboard.</source>
            <translation>Was „Zitat kopieren“ in die Zwischenablage legt.</translation>
        </message>
        <message>
            <source>Where backups go. On another disk they also survive the loss of this one.</source>
            <translation>Wohin Sicherungen gehen. Auf einer anderen Platte überstehen sie auch den Verlust dieser.</translation>
        </message>
        <message>
            <source>\cite{key}</source>
            <translation>\cite{key}</translation>
        </message>
        <message>
            <source>arXiv:1706.03762v5 [cs.CL]</source>
            <translation>arXiv:1706.03762v5 [cs.CL]</translation>
        </message>
        <message>
            <source>biblatex</source>
            <translation>biblatex</translation>
        </message>
        <message>
            <source>vaswani2017</source>
            <translation>vaswani2017</translation>
        </message>
        <message>
            <source>vaswani2017attention</source>
            <translation>vaswani2017attention</translation>
        </message>
        <message>
            <source>vaswani:17</source>
            <translation>vaswani:17</translation>
        </message>
        <message>
            <source>vaswani_attention_2017</source>
            <translation>vaswani_attention_2017</translation>
        </message>
        <message>
            <source>简体中文</source>
            <translation>简体中文</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Again on {day}</source>
            <translation>Wieder am {day}</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>Alle Arbeiten</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>Gone on {day}</source>
            <translation>Fort am {day}</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Moved down on {day}</source>
            <translation>Gefallen am {day}</translation>
        </message>
        <message>
            <source>Moved up on {day}</source>
            <translation>Gestiegen am {day}</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>New on {day}</source>
            <translation>Neu am {day}</translation>
        </message>
        <message>
            <source>Smart views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Zu lesen</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>{feed}
Last page: {day}</source>
            <translation>{feed}
Letzte Seite: {day}</translation>
        </message>
        <message>
            <source>{source}, {day}
{file}</source>
            <translation>{source}, {day}
{file}</translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Before, in percent</source>
            <translation>Früher, in Prozent</translation>
        </message>
        <message>
            <source>Counted since {day}, when this library begins.</source>
            <translation>Gezählt seit {day}, dem Beginn dieser Bibliothek.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>First categories over time, by the day of the papers.</source>
            <translation>Erste Kategorien im Lauf der Zeit, nach dem Tag der Arbeiten.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Kept is what is to read, done or starred.</source>
            <translation>Behalten ist, was zu lesen oder erledigt ist oder einen Stern hat.</translation>
        </message>
        <message>
            <source>MMM yy</source>
            <translation>MMM yy</translation>
        </message>
        <message>
            <source>No pages are of these days.</source>
            <translation>Keine Seiten sind von diesen Tagen.</translation>
        </message>
        <message>
            <source>No paper of these days wears a tag.</source>
            <translation>Keine Arbeit dieser Tage trägt ein Schlagwort.</translation>
        </message>
        <message>
            <source>No source of these days names categories.</source>
            <translation>Keine Quelle dieser Tage nennt Kategorien.</translation>
        </message>
        <message>
            <source>No word stands out since {day}.</source>
            <translation>Kein Wort ragt seit {day} heraus.</translation>
        </message>
        <message>
            <source>Now, in percent</source>
            <translation>Jetzt, in Prozent</translation>
        </message>
        <message>
            <source>Of the newest {papers}.</source>
            <translation>Von den neuesten {papers}.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Arbeiten</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read is what you marked as done.</source>
            <translation>Gelesen ist, was als erledigt abgehakt wurde.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Tags over time, by the day of the papers.</source>
            <translation>Schlagwörter im Lauf der Zeit, nach dem Tag der Arbeiten.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>The Inbox grew from {before} to {papers} {when}.</source>
            <translation>Der Eingang wuchs {when} von {before} auf {papers}.</translation>
        </message>
        <message>
            <source>The Inbox has {papers}, as many as at the beginning.</source>
            <translation>Der Eingang hat {papers}, so viele wie am Anfang.</translation>
        </message>
        <message>
            <source>The Inbox went down from {before} to {papers} {when}.</source>
            <translation>Der Eingang sank {when} von {before} auf {papers}.</translation>
        </message>
        <message>
            <source>Times as often</source>
            <translation>Mal so oft</translation>
        </message>
        <message>
            <source>Words of titles and abstracts since {day}, against before.</source>
            <translation>Wörter aus Titeln und Abstracts seit {day}, gegen früher.</translation>
        </message>
        <message>
            <source>You read no papers {when}.</source>
            <translation>{when} wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>You read nobody's papers {when}.</source>
            <translation>{when} wurde niemand gelesen.</translation>
        </message>
        <message>
            <source>You read {author} most {when}: {papers}.</source>
            <translation>{when} am meisten gelesen: {author}, {papers}.</translation>
        </message>
        <message>
            <source>You read {papers} {when}, {rate} a week.</source>
            <translation>{when} gelesen: {papers}, {rate} in der Woche.</translation>
        </message>
        <message>
            <source>You triaged no papers {when}.</source>
            <translation>{when} wurde nichts gesichtet.</translation>
        </message>
        <message>
            <source>You triaged {papers} {when}, {most}.</source>
            <translation>{when} gesichtet: {papers}, {most}.</translation>
        </message>
        <message>
            <source>You triaged {papers} {when}.</source>
            <translation>{when} gesichtet: {papers}.</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message numerus="yes">
            <source>in the last %n days</source>
            <translation>
                <numerusform>seit %n Tag</numerusform>
                <numerusform>in den letzten %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>in the last year</source>
            <translation>im letzten Jahr</translation>
        </message>
        <message>
            <source>most on Fridays</source>
            <translation>am meisten freitags</translation>
        </message>
        <message>
            <source>most on Mondays</source>
            <translation>am meisten montags</translation>
        </message>
        <message>
            <source>most on Saturdays</source>
            <translation>am meisten samstags</translation>
        </message>
        <message>
            <source>most on Sundays</source>
            <translation>am meisten sonntags</translation>
        </message>
        <message>
            <source>most on Thursdays</source>
            <translation>am meisten donnerstags</translation>
        </message>
        <message>
            <source>most on Tuesdays</source>
            <translation>am meisten dienstags</translation>
        </message>
        <message>
            <source>most on Wednesdays</source>
            <translation>am meisten mittwochs</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>{category} leads the categories: {papers}.</source>
            <translation>{category} führt die Kategorien an: {papers}.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>{source} showed the most {when}: {papers}, of which you kept {kept}.</source>
            <translation>{source} zeigte {when} am meisten: {papers}, davon {kept} behalten.</translation>
        </message>
        <message>
            <source>“{tag}” is your first topic: {papers} wear this tag.</source>
            <translation>„{tag}“ ist das erste Thema: {papers} mit diesem Schlagwort.</translation>
        </message>
        <message>
            <source>“{term}” is on the rise: in {now} of {of}, {times} times as often.</source>
            <translation>„{term}“ nimmt zu: in {now} von {of}, {times}-mal so oft.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n authors</source>
            <translation>
                <numerusform>%n Autor</numerusform>
                <numerusform>%n Autoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n Arbeit</numerusform>
                <numerusform>%n Arbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Zu lesen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>place {place}</source>
            <translation>Platz {place}</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <source>unseen</source>
            <translation>ungesehen</translation>
        </message>
        <message>
            <source>{names} et al.</source>
            <translation>{names} et al.</translation>
        </message>
        <message>
            <source>{place}, down {moved}</source>
            <translation>{place}, {moved} gefallen</translation>
        </message>
        <message>
            <source>{place}, new</source>
            <translation>{place}, neu</translation>
        </message>
        <message>
            <source>{place}, up {moved}</source>
            <translation>{place}, {moved} gestiegen</translation>
        </message>
    </context>
</TS>
