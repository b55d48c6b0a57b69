<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A calm reading list for research papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About ReaderApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays offline: no server, no account, no tracking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with Qt {qt} and PySide6, under the LGPL, and others: see the licences.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuthorsLine</name>
        <message>
            <source>Authors: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers by {name}; with Ctrl, only those in this list</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>BindDialog</name>
        <message>
            <source>&amp;Abstracts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Notes, which are private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File that follows the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a .bib up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file follows the view “{view}”: what enters it is added, what leaves it is taken out, and keys never change. What others wrote in the file is kept to the letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bringing</name>
        <message>
            <source>An import is still running. If you close now, all of it is taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open library to import into.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarGrid</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarWindow</name>
        <message numerus="yes">
            <source>%n days without one</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages this month</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Last page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page was to be expected, and there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar of pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change &amp;date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No page of this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of this day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo import</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Undo import of %n pages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What is &amp;new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{papers} · {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message numerus="yes">
            <source>%n findings of this kind.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ignored</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n serious</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Check citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every entry has what it needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair all of this kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair “{kind}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is checked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A command, a view or a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands that fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter does it · ↑ ↓ choose · Esc closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareGrid</name>
        <message>
            <source>Citation key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identifiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept of both:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newer one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The older one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>seen %n times</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CompareStrip</name>
        <message numerus="yes">
            <source>%n again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No page of {source} is older than this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page to compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers} since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}: show them</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>↑ %n up</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>↓ %n down</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a fault of ReaderApp, not yours. Everything that was saved is safe. A report helps to repair it; read it before you send it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>2025-12-31</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date as year-month-day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days and years that were inferred from this date move with it; those that the page states stay. You can undo this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When was “{file}” captured?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a past day like 2025-12-31.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Recovered %n notes.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Recovered a note on “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a paper to read about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words with Shift and the arrows, then highlight them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words with Shift and the arrows, then press {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link could not be opened: {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiffView</name>
        <message>
            <source>The BibTeX entry before and after</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n folders</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Drop to import this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every list of papers in it is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the page to a file and drop that: ReaderApp does not go online by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folders} and {files}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicatesView</name>
        <message>
            <source>Are these one paper?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge two papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two papers look alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pair {at} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These papers are one by now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You selected these two.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>2025, 2025-07 or 2025-07-18</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct this paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your word counts before what the sources say, and can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one a line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Abstracts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All %n papers of the list</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Citation style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported {papers} to {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes, which are private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The %n selected papers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page (*.html);;Markdown (*.md);;Plain text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this list is about, for whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in abstract and note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HighlightBar</name>
        <message>
            <source>Highlight the selected words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight with a comment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HighlightList</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>HighlightPopup</name>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on this highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HighlightRow</name>
        <message>
            <source>Not found in today's abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{colour} highlight: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HintStrip</name>
        <message>
            <source>Hint: {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No hints: Preferences bring them back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdRow</name>
        <message>
            <source>Copied {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct title, authors, date, venue or DOI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identifiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportHistory</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HH:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports, the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} — undone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the new key…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Actions and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All usual keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alone it would be typed into text fields: hold Ctrl or Alt, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line, then Enter or a double click on its key records another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New {kind} for “{name}”. Esc keeps the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name, or press a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is no single key: it belongs in the other column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With Ctrl or Alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With Ctrl or Alt…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key with Ctrl, Alt or a function key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>single key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} cannot be used. {reason} Press another key, or Esc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} is the key of {names}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyboardHelp</name>
        <message>
            <source>Actions and keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action has this name or key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences ({key}) change them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences change them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search by name, or press a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single keys act while the list or the paper has the focus.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryButtons</name>
        <message>
            <source>Open another library in its own window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open another now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LiveBib</name>
        <message numerus="yes">
            <source>%n .bib files are behind</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys changed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HH:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, because the file has these keys for other papers: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No view keeps a .bib up to date yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show a saved view first: a .bib can follow that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unbind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{counts} · written {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is up to date: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} · follows “{view}” · {format}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LiveBibPanel</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a .bib up to date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live .bib files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No .bib follows a view yet.

A saved view can keep a .bib up to date: whatever you tag, star or correct is in the file a second later, and what others wrote in it stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write all now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ReaderApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{list} ({count}) — {library}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>All stars, tags, notes and other changes that were shown as done are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No import was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ReaderApp, or the computer, stopped without closing the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovered after an unexpected stop. Nothing that was saved is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These pages were being imported and have been taken back; import them again:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note in Markdown. It saves itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteReading</name>
        <message>
            <source>Note, to be read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteSection</name>
        <message>
            <source>Edit note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberLink</name>
        <message>
            <source>Show these papers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Abstract</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every setting but the folders and the keys as it was at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>Case and accents do not count. What is not understood is underlined, explained below the field, and searched as text. Click an example to try it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search syntax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a paper stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RankPicture</name>
        <message>
            <source>Place over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: place {rank} in {source}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiptSheet</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo import</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelatedWindow</name>
        <message numerus="yes">
            <source>%n without a sentence in your notes: TODO</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>And the .bib that it cites from, beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the skeleton</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Related work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save related work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Another folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a backup in the place of “{library}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no backups in the usual folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there now is not deleted: it moves into the folder backups/replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unreadable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>#{place}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n authors</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upvotes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{names} et al.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Edit view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save search as view</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message numerus="yes">
            <source>%n papers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear search (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of papers found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save search as view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search titles, authors, abstracts, tags and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionView</name>
        <message>
            <source>Add to all notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the end of all notes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Move %n papers to Trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Restore %n papers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in the Trash {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starred {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a note {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidebarMenu</name>
        <message>
            <source>&amp;Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Leave this out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ca&amp;lendar…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change &amp;date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>De&amp;lete view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the tag “{tag}” from {papers}? You can undo this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New name of “{tag}”; the name of another tag joins both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only what is in &amp;both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show s&amp;ource</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this &amp;too</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidebarPane</name>
        <message>
            <source>Filter the sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter views, tags and feeds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidebarTree</name>
        <message>
            <source>In the query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out by the query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SnapshotWindows</name>
        <message>
            <source>Only the date of the page itself was changed: its bytes were not kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceTextView</name>
        <message>
            <source>Source text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceWindow</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place was not found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source}, {day} · line {line} of {lines}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StateBar</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Star</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatisticsCard</name>
        <message>
            <source>Copied as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied as picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatisticsWindow</name>
        <message>
            <source>&amp;30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}. Everything is counted here, and nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n papers selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search covers {covered} of {papers} papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking back what was imported…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{entries} of {all} papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} of {files}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleButtons</name>
        <message>
            <source>Add a citation style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a style…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Citation styles (*.csl)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab takes the first · Shift+Delete forgets a past query · Esc closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab takes the first · ↓ chooses · Esc closes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Swatch</name>
        <message>
            <source>Highlight in {colour}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagBoxes</name>
        <message>
            <source>Tag {name}, on {part} papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more tags</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagChip</name>
        <message>
            <source>Delete takes it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (key {key})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagChips</name>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>Add tag</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagManager</name>
        <message numerus="yes">
            <source>%n tags</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F2 renames; a slash puts a tag below another: ml/nlp. Everything can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Merge %n tags into</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tag has this in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tag itself, only the beginning of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no tags yet. Press T on a paper to make the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {papers} papers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagPopup</name>
        <message>
            <source>Enter puts on or takes off · Esc closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New tag “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On some of the papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag, for example ml/theory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags of {papers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags that fit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the list is sorted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Query of the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a view of this name already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;About ReaderApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back up library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Calendar of pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;First added first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;LaTeX \cite{key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Manage tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Markdown link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;One step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pandoc @key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste and import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place in the feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Related work…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search syntax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Statistics…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;To read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;arXiv “Cite as”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to or take from selec&amp;tion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bac&amp;k to Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;lose window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chec&amp;k citations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check for a &amp;new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear s&amp;earch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;mpact library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Context &amp;menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy citation &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D&amp;ismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dis&amp;missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ind in this paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourite tag &amp;9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fin&amp;d previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import &amp;history…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the &amp;sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last &amp;added first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last &amp;read first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge p&amp;apers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal te&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open PD&amp;F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a&amp;nother library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open library &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open paper pa&amp;ge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible &amp;duplicates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;ferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read &amp;back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read on, then next &amp;unseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read or &amp;write note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;een or unseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same a&amp;uthor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same ta&amp;gs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save search as vie&amp;w…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Se&amp;lect all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everyw&amp;here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;ools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;rash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take merging apart (sp&amp;lit)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To &amp;read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>check</name>
        <message numerus="yes">
            <source>%n things to look at…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the citations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper is not in the list that is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools → Check citations looks through long lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>serious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worth a look</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>colours</name>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commands</name>
        <message numerus="yes">
            <source>%n papers again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Backed up to {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Citations are copied in the style “{style}” now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compacting the library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied BibTeX of {papers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied a LaTeX citation of {papers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied a Pandoc citation of {papers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the citation key of {papers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the citation of {papers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied {papers} as Markdown links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied {papers} as arXiv cites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a tag in the sidebar first: then it can be renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last backup: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Merged %n papers into one</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No source names the authors of this paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tag has the key {key} yet. Give it one in the tag's menu in the sidebar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was merged into this paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the papers that are one, then merge them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select {count} papers at most: these are hardly all one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one paper first: then it can be corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one paper first: then words can be found in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one paper first: then words can be highlighted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size: {size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library takes {size} MB less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library was compact already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing here that could be imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a web address. Save the page to a file and drop that: ReaderApp does not go online by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper has no PDF that ReaderApp knows of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper has no tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper has no web page that ReaderApp knows of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>empty</name>
        <message>
            <source>Bring in your first papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop pages you saved, or paste one with {key}. ReaderApp reads them here and stays offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No papers in {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No papers match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search all papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Trash is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} dismisses a paper that is not for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} gives a paper a star.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} marks a paper as done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} puts a paper here, to be read later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message>
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hints</name>
        <message>
            <source>all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done, go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search everything you have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tag the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to read, go on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Alt and a letter open a menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc always goes one step back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input methods take this key to enter characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt types a character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desktop keeps this key for itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key types a character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>macOS keeps this key for itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key} moves the cursor or the focus.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <source>%n notes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a folder with backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder of a library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a new library here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens here as soon as it is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened read-only: {reason} You can read and export, not change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salvage what is readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salvaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {papers}, {tags}, {notes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of what was there could not be read and is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged library stays as it is in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is not where it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library is too new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done before cannot be undone any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Redo {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No library is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a paper first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no papers here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo or redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{single} or {keys}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Undo available</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Snapshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>paper</name>
        <message numerus="yes">
            <source>%n comments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upvotes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A summary made by a machine; no source gives the abstract.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BibTeX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BibTeX entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy BibTeX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the feeds</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In the feeds, %n times</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Its citation key is fixed when you first copy or export it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged with “{title}” by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged with “{title}”, proved by {snapshot}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n other values</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Show source, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the source at this paper: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this snapshot: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Sources, of %n papers merged</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Take merging apart…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take my corrections back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source cuts this abstract off here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identifiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place {rank}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, year inferred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} says of the {field}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source}, {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>query</name>
        <message>
            <source>ACL Anthology identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenReview identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PubMed identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a DOI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a citation key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a field for all in the brackets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a link to a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a link to code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a note of yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a passage that you marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tag, with all below it; tag:none for papers without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a year; also 2026-01 and 2026-01-31</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all that a saved view finds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an arXiv identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arXiv identifier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both words, anywhere in title, authors, abstract, tags and note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brackets keep together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by first author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by first author, from the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by place in the feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by title, from the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>citation key; several with commas between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filled in or bettered by a later import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first added first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the first to the last; either may be left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its first category; cat:cs has all of cs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its place on any page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>journal or conference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language, where the source says it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last added first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last read first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may be the same paper as another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>named authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not this; also NOT survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of an import; 3/added, 3/new, 3/gone, 3/up, …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of both; OR in capitals, weaker than a space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published after a year, month or day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published before a year, month or day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read, or put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since the first of the month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the feed that showed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last seven days; also 2w, 3m, 1y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the order; a minus behind it turns it round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same, to the month or the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>these words, side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>upvotes on any page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what a paper has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when an import last filled it in or bettered it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when it was published, or first seen if nobody says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you imported it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you marked it as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where a paper stands with you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words of the abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words of the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words of your note and highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words that begin so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words that you marked, or wrote to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>receipt</name>
        <message numerus="yes">
            <source>%n entries in all</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines not understood</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers added</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>= %n entries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing could be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new: every paper was there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as you said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the file’s date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the file’s name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{added}, {updated}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source}, {day} ({how})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: Enter shows the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>@key (Pandoc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ACL: computational linguistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ACM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ACS, 2022</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AMA, 11th edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>APA, 7th edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>APS: physics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After done, to read or dismiss, select the next paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups to keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below the list: the keys worth knowing. Each goes once it has been used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BibTeX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BibTeX entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSL-JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chicago, author and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chicago, notes and bibliography</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Citation style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Citing and export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy citations as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Density</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deutsch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E, L, D, S and others act while the list or the paper has the focus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Elsevier, author and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Elsevier, numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export abstracts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formatted bibliography</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formatted citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harvard: Cite Them Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a formatted citation looks. A style of your own: drop its .csl file on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much air there is around a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IEEE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In percent of the system's size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library and backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, dark or high contrast, or as the system has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MLA, 9th edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the window, from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Older ones in that folder are deleted after a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PLOS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page to share (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put abstracts into exported files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put your notes into exported files. They are private, so this is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Science</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short: authors (year). Title. arXiv:…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single-key shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many days after the last backup there is a new one; 0 is never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Springer LNCS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder with your papers, tags and notes. Another one opens at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The format that an export proposes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vancouver (NLM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “Copy citation” puts on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where backups go. On another disk they also survive the loss of this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>\cite{key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arXiv:1706.03762v5 [cs.CL]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>biblatex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>简体中文</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>All papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismissed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feeds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smart views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{feed}
Last page: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source}, {day}
{file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before, in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted since {day}, when this library begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First categories over time, by the day of the papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept is what is to read, done or starred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMM yy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pages are of these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No paper of these days wears a tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No source of these days names categories.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No word stands out since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now, in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the newest {papers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read is what you marked as done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags over time, by the day of the papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Inbox grew from {before} to {papers} {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Inbox has {papers}, as many as at the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Inbox went down from {before} to {papers} {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times as often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of titles and abstracts since {day}, against before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read no papers {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read nobody's papers {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read {author} most {when}: {papers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You read {papers} {when}, {rate} a week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You triaged no papers {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You triaged {papers} {when}, {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You triaged {papers} {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in the last %n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in the last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Fridays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Mondays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Saturdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Sundays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Thursdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Tuesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most on Wednesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{category} leads the categories: {papers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} showed the most {when}: {papers}, of which you kept {kept}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{tag}” is your first topic: {papers} wear this tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{term}” is on the rise: in {now} of {of}, {times} times as often.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n authors</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} et al.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, down {moved}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, up {moved}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
