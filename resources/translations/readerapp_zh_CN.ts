<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>&amp;Back</source>
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Copy diagnostics</source>
            <translation>复制诊断信息(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>许可证(&amp;L)</translation>
        </message>
        <message>
            <source>A calm reading list for research papers.</source>
            <translation>安静的研究论文阅读清单。</translation>
        </message>
        <message>
            <source>About ReaderApp</source>
            <translation>关于 ReaderApp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>It stays offline: no server, no account, no tracking.</source>
            <translation>始终离线：没有服务器，没有账号，没有跟踪。</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Made with Qt {qt} and PySide6, under the LGPL, and others: see the licences.</source>
            <translation>基于 Qt {qt} 和 PySide6（LGPL）以及其他组件，详见许可证。</translation>
        </message>
    </context>
    <context>
        <name>AuthorsLine</name>
        <message>
            <source>Authors: {names}</source>
            <translation>作者：{names}</translation>
        </message>
        <message>
            <source>Papers by {name}; with Ctrl, only those in this list</source>
            <translation>{name} 的论文；按住 Ctrl 则只看本列表中的</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 位</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackBar</name>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
    </context>
    <context>
        <name>BindDialog</name>
        <message>
            <source>&amp;Abstracts</source>
            <translation>摘要(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>选择文件…(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>格式(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Notes, which are private</source>
            <translation>笔记（私密内容）(&amp;N)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>File that follows the view</source>
            <translation>跟随视图的文件</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Keep a .bib up to date</source>
            <translation>持续更新 .bib 文件</translation>
        </message>
        <message>
            <source>The file follows the view “{view}”: what enters it is added, what leaves it is taken out. Keys never change. What others wrote in the file is kept to the letter.</source>
            <translation>文件跟随视图“{view}”：进入视图的会加入，离开的会移除。引用键永不改变。他人写在文件里的内容原样保留。</translation>
        </message>
        <message>
            <source>With</source>
            <translation>包含</translation>
        </message>
    </context>
    <context>
        <name>Bringing</name>
        <message>
            <source>An import is still running. If you close now, all of it is taken back.</source>
            <translation>导入仍在进行。现在关闭会全部撤回。</translation>
        </message>
        <message>
            <source>Close and take back</source>
            <translation>关闭并撤回</translation>
        </message>
        <message>
            <source>Import running</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>Keep importing</source>
            <translation>继续导入</translation>
        </message>
        <message>
            <source>There is no open library to import into.</source>
            <translation>没有打开的文献库可供导入。</translation>
        </message>
    </context>
    <context>
        <name>CalendarGrid</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n 个页面</numerusform>
            </translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>no page</source>
            <translation>无页面</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>CalendarWindow</name>
        <message numerus="yes">
            <source>%n days without one</source>
            <translation>
                <numerusform>缺 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages this month</source>
            <translation>
                <numerusform>本月 %n 个页面</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Last page</source>
            <translation>上一个页面(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>回执(&amp;R)</translation>
        </message>
        <message>
            <source>A page was to be expected, and there is none.</source>
            <translation>这一天本应有页面，但没有。</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>全部来源</translation>
        </message>
        <message>
            <source>Calendar of pages</source>
            <translation>页面日历</translation>
        </message>
        <message>
            <source>Change &amp;date…</source>
            <translation>更改日期…(&amp;D)</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>No page of this day.</source>
            <translation>这一天没有页面。</translation>
        </message>
        <message>
            <source>Pages of this day</source>
            <translation>这一天的页面</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>撤销导入</translation>
        </message>
        <message numerus="yes">
            <source>Undo import (%n)</source>
            <translation>
                <numerusform>撤销导入 (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>What is &amp;new</source>
            <translation>有什么新内容(&amp;N)</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
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
                <numerusform>已忽略 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n serious</source>
            <translation>
                <numerusform>%n 个严重问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n 处需要查看</numerusform>
            </translation>
        </message>
        <message>
            <source>Check citations</source>
            <translation>检查引用</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Every entry has what it needs.</source>
            <translation>每个条目都已齐备。</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <source>Ready to print</source>
            <translation>可以付印</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Repair all of this kind</source>
            <translation>修复所有同类问题</translation>
        </message>
        <message>
            <source>Repair “{kind}”</source>
            <translation>修复“{kind}”</translation>
        </message>
        <message>
            <source>Show paper</source>
            <translation>显示论文</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>检查范围</translation>
        </message>
    </context>
    <context>
        <name>CitedList</name>
        <message>
            <source>Cited keys</source>
            <translation>引用的键</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>在文献库中</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
    </context>
    <context>
        <name>CitedWindow</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>All cited papers are in the library</source>
            <translation>引用的论文都在文献库中</translation>
        </message>
        <message>
            <source>Cited in {name}</source>
            <translation>{name} 中的引用</translation>
        </message>
        <message>
            <source>Cited papers</source>
            <translation>引用的论文</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export cited papers</source>
            <translation>导出引用的论文</translation>
        </message>
        <message>
            <source>Exported {papers} to {file}</source>
            <translation>已将 {papers}导出到 {file}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Nothing is cited by name</source>
            <translation>没有按键引用任何论文</translation>
        </message>
        <message>
            <source>Save as view</source>
            <translation>保存为视图</translation>
        </message>
        <message>
            <source>Saved as the view “{name}”</source>
            <translation>已保存为视图“{name}”</translation>
        </message>
        <message>
            <source>Show in list</source>
            <translation>在列表中显示</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>\nocite{*} cites everything that its bibliography has</source>
            <translation>\nocite{*} 会引用其参考文献库中的全部条目</translation>
        </message>
        <message>
            <source>{here} of {all} cited papers are in the library</source>
            <translation>引用的 {all} 篇论文中有 {here} 篇在文献库中</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A command, a view or a tag</source>
            <translation>命令、视图或标签</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>匹配的命令</translation>
        </message>
        <message>
            <source>Enter does it · ↑ ↓ choose · Esc closes</source>
            <translation>回车执行 · ↑ ↓ 选择 · Esc 关闭</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>没有这样的名称</translation>
        </message>
    </context>
    <context>
        <name>CompareGrid</name>
        <message>
            <source>Citation key</source>
            <translation>引用键</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>Kept of both:</source>
            <translation>两者都保留：</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>The newer one</source>
            <translation>较新的一篇</translation>
        </message>
        <message>
            <source>The older one</source>
            <translation>较旧的一篇</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>seen %n times</source>
            <translation>
                <numerusform>出现过 %n 次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareStrip</name>
        <message numerus="yes">
            <source>%n again</source>
            <translation>
                <numerusform>%n 篇再次出现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n 篇消失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n 篇新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>全部 %n 篇</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>比较对象…</translation>
        </message>
        <message>
            <source>No page of {source} is older than this.</source>
            <translation>没有比这更早的 {source} 页面。</translation>
        </message>
        <message>
            <source>The page to compare with</source>
            <translation>用于比较的页面</translation>
        </message>
        <message>
            <source>since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>{numbers} since {day}</source>
            <translation>自 {day} 起 {numbers}</translation>
        </message>
        <message>
            <source>{number}: show them</source>
            <translation>{number}：显示</translation>
        </message>
        <message numerus="yes">
            <source>↑ %n up</source>
            <translation>
                <numerusform>↑ %n 篇上升</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>↓ %n down</source>
            <translation>
                <numerusform>↓ %n 篇下降</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>出了点问题</translation>
        </message>
        <message>
            <source>This is a fault of ReaderApp, not yours. Everything that was saved is safe. A report helps to repair it; read it before you send it.</source>
            <translation>这是 ReaderApp 的错误，不是您的。已保存的内容都是安全的。报告有助于修复，发送前请先阅读。</translation>
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
            <translation>日历</translation>
        </message>
        <message>
            <source>Change date</source>
            <translation>更改日期</translation>
        </message>
        <message>
            <source>Date as year-month-day</source>
            <translation>年-月-日格式的日期</translation>
        </message>
        <message>
            <source>The days and years that were inferred from this date move with it; those that the page states stay. You can undo this.</source>
            <translation>由此日期推断的日期和年份会随之变动；页面自己写明的保持不变。此操作可撤销。</translation>
        </message>
        <message>
            <source>When was “{file}” captured?</source>
            <translation>“{file}”是什么时候截取的？</translation>
        </message>
        <message>
            <source>Write a past day like 2025-12-31.</source>
            <translation>请写一个过去的日期，例如 2025-12-31。</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Paper</source>
            <translation>论文</translation>
        </message>
        <message numerus="yes">
            <source>Recovered %n notes.</source>
            <translation>
                <numerusform>已恢复 %n 条笔记。</numerusform>
            </translation>
        </message>
        <message>
            <source>Recovered a note on “{title}”.</source>
            <translation>已恢复“{title}”的笔记。</translation>
        </message>
        <message>
            <source>Select a paper to read about it</source>
            <translation>选择一篇论文来阅读</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrows, then highlight them</source>
            <translation>用 Shift 加方向键选择文字，然后高亮</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrows, then press {key}</source>
            <translation>用 Shift 加方向键选择文字，然后按 {key}</translation>
        </message>
        <message>
            <source>This link could not be opened: {address}</source>
            <translation>无法打开此链接：{address}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>全部按键</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>next</source>
            <translation>下一篇</translation>
        </message>
    </context>
    <context>
        <name>DiffView</name>
        <message>
            <source>The BibTeX entry before and after</source>
            <translation>修改前后的 BibTeX 条目</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n files</source>
            <translation>
                <numerusform>松开以导入 %n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n folders</source>
            <translation>
                <numerusform>松开以导入 %n 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop to import this text</source>
            <translation>松开以导入这段文字</translation>
        </message>
        <message>
            <source>Every list of papers in it is read.</source>
            <translation>其中的每个论文列表都会被读取。</translation>
        </message>
        <message>
            <source>Save the page to a file and drop that: ReaderApp does not go online by itself.</source>
            <translation>请把网页保存成文件再拖进来：ReaderApp 不会自行联网。</translation>
        </message>
        <message>
            <source>This is a web address</source>
            <translation>这是一个网址</translation>
        </message>
        <message>
            <source>{folders} and {files}</source>
            <translation>{folders}和{files}</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesView</name>
        <message>
            <source>Are these one paper?</source>
            <translation>这些是同一篇论文吗？</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Merge two papers</source>
            <translation>合并两篇论文</translation>
        </message>
        <message>
            <source>No two papers look alike.</source>
            <translation>没有两篇看起来相同的论文。</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一篇</translation>
        </message>
        <message>
            <source>Pair {at} of {all}</source>
            <translation>第 {at} 对，共 {all} 对</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>可能的重复</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>These papers are one by now.</source>
            <translation>这些论文已经合为一篇。</translation>
        </message>
        <message>
            <source>You selected these two.</source>
            <translation>这两篇由您选定。</translation>
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>2025, 2025-07 or 2025-07-18</source>
            <translation>2025、2025-07 或 2025-07-18</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Correct this paper</source>
            <translation>更正这篇论文</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Your word counts before what the sources say, and can be taken back.</source>
            <translation>您的说法优先于各来源，并可随时收回。</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>每行一个</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Abstracts</source>
            <translation>摘要</translation>
        </message>
        <message numerus="yes">
            <source>All %n papers of the list</source>
            <translation>
                <numerusform>列表中的全部 %n 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Citation style</source>
            <translation>引用样式</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Exported {papers} to {file}</source>
            <translation>已将 {papers}导出到 {file}</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Merging keeps that to the letter and changes only ReaderApp’s entries. Replacing keeps nothing.</source>
            <translation>合并会原样保留这些内容，只更改 ReaderApp 的条目。替换则全部不保留。</translation>
        </message>
        <message>
            <source>Notes, which are private</source>
            <translation>笔记（私密内容）</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>样式</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected papers</source>
            <translation>
                <numerusform>选中的 %n 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Title of the page</source>
            <translation>页面标题</translation>
        </message>
        <message>
            <source>Web page (*.html);;Markdown (*.md);;Plain text (*.txt)</source>
            <translation>网页 (*.html);;Markdown (*.md);;纯文本 (*.txt)</translation>
        </message>
        <message>
            <source>What this list is about, for whom</source>
            <translation>这份清单的内容和读者</translation>
        </message>
        <message>
            <source>With</source>
            <translation>包含</translation>
        </message>
        <message>
            <source>“{file}” holds what ReaderApp did not write.</source>
            <translation>“{file}”中有不是 ReaderApp 写的内容。</translation>
        </message>
    </context>
    <context>
        <name>FindStrip</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Find in abstract and note</source>
            <translation>在摘要和笔记中查找</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>{place} of {all}</source>
            <translation>第 {place} 处，共 {all} 处</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Findings</source>
            <translation>检查结果</translation>
        </message>
    </context>
    <context>
        <name>HighlightBar</name>
        <message>
            <source>Highlight the selected words</source>
            <translation>高亮选中的文字</translation>
        </message>
        <message>
            <source>Highlight with a comment</source>
            <translation>高亮并评论</translation>
        </message>
    </context>
    <context>
        <name>HighlightList</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <translation>
                <numerusform>%n 处高亮</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HighlightPopup</name>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Comment on this highlight</source>
            <translation>对这处高亮的评论</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>HighlightRow</name>
        <message>
            <source>Not found in today's abstract</source>
            <translation>在当前摘要中找不到</translation>
        </message>
        <message>
            <source>{colour} highlight: {words}</source>
            <translation>{colour}高亮：{words}</translation>
        </message>
    </context>
    <context>
        <name>HintStrip</name>
        <message>
            <source>Hint: {keys}</source>
            <translation>提示：{keys}</translation>
        </message>
        <message>
            <source>No hints</source>
            <translation>不再提示</translation>
        </message>
        <message>
            <source>No hints: Preferences bring them back</source>
            <translation>已关闭提示：可在首选项中恢复</translation>
        </message>
    </context>
    <context>
        <name>IdRow</name>
        <message>
            <source>Copied {id}</source>
            <translation>已复制 {id}</translation>
        </message>
        <message>
            <source>Copy {id}</source>
            <translation>复制 {id}</translation>
        </message>
        <message>
            <source>Correct title, authors, date, venue or DOI</source>
            <translation>更正标题、作者、日期、发表处或 DOI</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>key</source>
            <translation>键</translation>
        </message>
    </context>
    <context>
        <name>ImportHistory</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Import history</source>
            <translation>导入历史</translation>
        </message>
        <message>
            <source>Imports, the newest first</source>
            <translation>导入记录，最新的在前</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>还没有导入过任何内容。</translation>
        </message>
        <message>
            <source>Show receipt</source>
            <translation>显示回执</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{name} — undone</source>
            <translation>{name} — 已撤销</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Citation key</source>
            <translation>引用键</translation>
        </message>
        <message>
            <source>From now on this key never changes by itself.</source>
            <translation>从现在起，这个键不会自行改变。</translation>
        </message>
        <message>
            <source>{key} goes on working: it stays as another name of this paper.</source>
            <translation>{key} 继续有效：它仍是这篇论文的别名。</translation>
        </message>
    </context>
    <context>
        <name>KeyPatternField</name>
        <message>
            <source>Pattern of citation keys</source>
            <translation>引用键的格式</translation>
        </message>
        <message>
            <source>Use {author}, {year}, {yy}, {title} or {title3}.</source>
            <translation>请使用 {author}、{year}、{yy}、{title} 或 {title3}。</translation>
        </message>
        <message>
            <source>{author}, {year}, {yy}, {title}, {title3}; {Author} and {Title} with a capital</source>
            <translation>{author}、{year}、{yy}、{title}、{title3}；{Author} 和 {Title} 首字母大写</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <source>New key</source>
            <translation>新的键</translation>
        </message>
        <message>
            <source>Press the new key…</source>
            <translation>请按新的按键…</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Actions and keys</source>
            <translation>操作与按键</translation>
        </message>
        <message>
            <source>All usual keys</source>
            <translation>全部恢复默认按键</translation>
        </message>
        <message>
            <source>Alone it would be typed into text fields: hold Ctrl or Alt, too.</source>
            <translation>单独使用会输入到文本框中：请同时按住 Ctrl 或 Alt。</translation>
        </message>
        <message>
            <source>Choose a line, then Enter or a double click on its key records another one.</source>
            <translation>选择一行，按回车或双击其按键即可录制新的按键。</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>New {kind} for “{name}”. Esc keeps the old one.</source>
            <translation>“{name}”的新{kind}。按 Esc 保留原来的。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Search by name, or press a key</source>
            <translation>按名称搜索，或直接按键</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>搜索按键</translation>
        </message>
        <message>
            <source>Single key</source>
            <translation>单键</translation>
        </message>
        <message>
            <source>Single key…</source>
            <translation>单键…</translation>
        </message>
        <message>
            <source>That is no single key: it belongs in the other column.</source>
            <translation>这不是单键：它属于另一列。</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>用在这里</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>默认按键</translation>
        </message>
        <message>
            <source>With Ctrl or Alt</source>
            <translation>配合 Ctrl 或 Alt</translation>
        </message>
        <message>
            <source>With Ctrl or Alt…</source>
            <translation>配合 Ctrl 或 Alt…</translation>
        </message>
        <message>
            <source>key with Ctrl, Alt or a function key</source>
            <translation>配合 Ctrl、Alt 的键或功能键</translation>
        </message>
        <message>
            <source>single key</source>
            <translation>单键</translation>
        </message>
        <message>
            <source>{key} cannot be used. {reason} Press another key, or Esc.</source>
            <translation>{key} 不能使用。{reason}请按别的键，或按 Esc。</translation>
        </message>
        <message>
            <source>{key} is the key of {names}.</source>
            <translation>{key} 已是 {names} 的按键。</translation>
        </message>
    </context>
    <context>
        <name>KeyboardHelp</name>
        <message>
            <source>Actions and keys</source>
            <translation>操作与按键</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>No action has this name or key.</source>
            <translation>没有操作使用这个名称或按键。</translation>
        </message>
        <message>
            <source>Preferences ({key}) change them.</source>
            <translation>可在首选项（{key}）中更改。</translation>
        </message>
        <message>
            <source>Preferences change them.</source>
            <translation>可在首选项中更改。</translation>
        </message>
        <message>
            <source>Search by name, or press a key</source>
            <translation>按名称搜索，或直接按键</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>搜索按键</translation>
        </message>
        <message>
            <source>Single keys act while the list or the paper has the focus.</source>
            <translation>单键在焦点位于列表或论文时生效。</translation>
        </message>
    </context>
    <context>
        <name>LibraryButtons</name>
        <message>
            <source>Open another library in its own window</source>
            <translation>在新窗口中打开另一个文献库</translation>
        </message>
        <message>
            <source>Open another now…</source>
            <translation>立即打开另一个…</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
    </context>
    <context>
        <name>LiveBib</name>
        <message numerus="yes">
            <source>%n .bib files are behind</source>
            <translation>
                <numerusform>%n 个 .bib 文件落后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys changed</source>
            <translation>
                <numerusform>%n 个键已更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>落后</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Left out, because the file has these keys for other papers: {keys}.</source>
            <translation>已略去，因为文件中这些键属于别的论文：{keys}。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>No view keeps a .bib up to date yet.</source>
            <translation>还没有视图在更新 .bib 文件。</translation>
        </message>
        <message>
            <source>Not written yet.</source>
            <translation>尚未写入。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复更新</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Show a saved view first: a .bib can follow that.</source>
            <translation>请先显示一个已保存的视图：.bib 文件可以跟随它。</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Unbind</source>
            <translation>解除绑定</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>已是最新</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Write now</source>
            <translation>立即写入</translation>
        </message>
        <message>
            <source>{counts} · written {moment}</source>
            <translation>{counts} · 写入于 {moment}</translation>
        </message>
        <message>
            <source>{count} changed</source>
            <translation>{count} 项更改</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} 项新增</translation>
        </message>
        <message>
            <source>{count} removed</source>
            <translation>{count} 项移除</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{file} is up to date: {counts}</source>
            <translation>{file} 已是最新：{counts}</translation>
        </message>
        <message>
            <source>{folder} · follows “{view}” · {format}</source>
            <translation>{folder} · 跟随“{view}” · {format}</translation>
        </message>
    </context>
    <context>
        <name>LiveBibPanel</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keep a .bib up to date…</source>
            <translation>持续更新 .bib 文件…</translation>
        </message>
        <message>
            <source>Live .bib files</source>
            <translation>实时 .bib 文件</translation>
        </message>
        <message>
            <source>No .bib follows a view yet.

A saved view can keep a .bib up to date: whatever you tag, star or correct is in the file a second later, and what others wrote in it stays as it is.</source>
            <translation>还没有 .bib 文件跟随视图。

已保存的视图可以持续更新一个 .bib 文件：您添加标签、星标或更正后，一秒钟内就会写入文件，他人写的内容保持原样。</translation>
        </message>
        <message>
            <source>Save a search as a view first</source>
            <translation>请先将一次搜索保存为视图</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Write all now</source>
            <translation>立即全部写入</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All papers</source>
            <translation>全部论文</translation>
        </message>
        <message>
            <source>ReaderApp</source>
            <translation>ReaderApp</translation>
        </message>
        <message>
            <source>{list} ({count}) — {library}</source>
            <translation>{list} ({count}) — {library}</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>MyNotes</name>
        <message numerus="yes">
            <source>%n notes and highlights</source>
            <translation>
                <numerusform>%n 条笔记和高亮</numerusform>
            </translation>
        </message>
        <message>
            <source>By paper</source>
            <translation>按论文</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied, of {papers}</source>
            <translation>已复制 {papers}的内容</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>导出笔记</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>我的笔记</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>Note on {title}: {words}</source>
            <translation>{title} 的笔记：{words}</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>笔记和高亮</translation>
        </message>
        <message>
            <source>Notes that you write and words that you highlight in an abstract stand here.</source>
            <translation>您写的笔记和在摘要中高亮的文字都在这里。</translation>
        </message>
        <message>
            <source>Nothing here has these words.</source>
            <translation>这里没有包含这些词的内容。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Search in notes and highlights</source>
            <translation>在笔记和高亮中搜索</translation>
        </message>
        <message>
            <source>Written to {file}, of {papers}</source>
            <translation>已将 {papers}的内容写入 {file}</translation>
        </message>
        <message>
            <source>{colour} highlight in {title}: {words}</source>
            <translation>{title} 中的{colour}高亮：{words}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} / {all}</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>All stars, tags, notes and other changes that were shown as done are here.</source>
            <translation>所有显示为已完成的星标、标签、笔记和其他更改都还在。</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>详情…</translation>
        </message>
        <message>
            <source>No import was cut off.</source>
            <translation>没有导入被中断。</translation>
        </message>
        <message>
            <source>ReaderApp, or the computer, stopped without closing the library.</source>
            <translation>ReaderApp 或电脑在文献库关闭前停止了运行。</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Recovered after an unexpected stop. Nothing that was saved is lost.</source>
            <translation>已从意外停止中恢复。已保存的内容没有丢失。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>These pages were being imported and have been taken back; import them again:</source>
            <translation>以下页面当时正在导入，现已撤回，请重新导入：</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>已撤销：{action}</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Write a note in Markdown. It saves itself.</source>
            <translation>用 Markdown 写笔记，会自动保存。</translation>
        </message>
    </context>
    <context>
        <name>NoteReading</name>
        <message>
            <source>Note, to be read</source>
            <translation>笔记（阅读）</translation>
        </message>
    </context>
    <context>
        <name>NoteSection</name>
        <message>
            <source>Edit note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Read note</source>
            <translation>阅读笔记</translation>
        </message>
    </context>
    <context>
        <name>NumberLink</name>
        <message>
            <source>Show these papers</source>
            <translation>显示这些论文</translation>
        </message>
    </context>
    <context>
        <name>PaperTable</name>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Abstract</source>
            <translation>摘要</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Every setting but the folders and the keys as it was at first</source>
            <translation>除文件夹和按键外，所有设置恢复到最初状态</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>没有这样的名称</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search the preferences</source>
            <translation>搜索首选项</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Usual settings</source>
            <translation>默认设置</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>Case and accents do not count. What is not understood is underlined, explained below the field, and searched as text. Click an example to try it.</source>
            <translation>不区分大小写和重音。无法理解的部分会加下划线，在输入框下方说明，并按文字搜索。点击示例即可试用。</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Search syntax</source>
            <translation>搜索语法</translation>
        </message>
        <message>
            <source>What it has</source>
            <translation>拥有的内容</translation>
        </message>
        <message>
            <source>Where a paper stands</source>
            <translation>论文的状态</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文字</translation>
        </message>
    </context>
    <context>
        <name>RankPicture</name>
        <message>
            <source>Place over time</source>
            <translation>名次变化</translation>
        </message>
        <message>
            <source>{day}: place {rank} in {source}</source>
            <translation>{day}：在 {source} 中名列第 {rank}</translation>
        </message>
    </context>
    <context>
        <name>ReceiptSheet</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>Undo import</source>
            <translation>撤销导入</translation>
        </message>
    </context>
    <context>
        <name>RelatedWindow</name>
        <message numerus="yes">
            <source>%n without a sentence in your notes: TODO</source>
            <translation>
                <numerusform>您的笔记中有 %n 处没有句子：TODO</numerusform>
            </translation>
        </message>
        <message>
            <source>And the .bib that it cites from, beside it</source>
            <translation>并在旁边写入所引用的 .bib 文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied the skeleton</source>
            <translation>已复制提纲</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Related work</source>
            <translation>相关工作</translation>
        </message>
        <message>
            <source>Save related work</source>
            <translation>保存相关工作</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>已保存 {file}</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Another folder…</source>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Put a backup in the place of “{library}”</source>
            <translation>用备份替换“{library}”</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>The library now</source>
            <translation>当前文献库</translation>
        </message>
        <message>
            <source>There are no backups in the usual folders.</source>
            <translation>常用文件夹中没有备份。</translation>
        </message>
        <message>
            <source>What is there now is not deleted: it moves into the folder backups/replaced.</source>
            <translation>现有内容不会删除：它会移到 backups/replaced 文件夹。</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>无法读取</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>#{place}</source>
            <translation>#{place}</translation>
        </message>
        <message numerus="yes">
            <source>%n authors</source>
            <translation>
                <numerusform>%n 位作者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n 条评论</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upvotes</source>
            <translation>
                <numerusform>%n 个赞</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} et al.</source>
            <translation>{names} 等</translation>
        </message>
        <message>
            <source>{place} new</source>
            <translation>{place} 新</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Edit view</source>
            <translation>编辑视图</translation>
        </message>
        <message>
            <source>Save search as view</source>
            <translation>将搜索保存为视图</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Clear search (Esc)</source>
            <translation>清除搜索 (Esc)</translation>
        </message>
        <message>
            <source>Edit this view</source>
            <translation>编辑此视图</translation>
        </message>
        <message>
            <source>Number of papers found</source>
            <translation>找到的论文数</translation>
        </message>
        <message>
            <source>Save search as view</source>
            <translation>将搜索保存为视图</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search titles, authors, abstracts, tags and notes</source>
            <translation>搜索标题、作者、摘要、标签和笔记</translation>
        </message>
        <message>
            <source>{found} of {all}</source>
            <translation>{found} / {all}</translation>
        </message>
    </context>
    <context>
        <name>SelectionView</name>
        <message>
            <source>Add to all notes</source>
            <translation>添加到所有笔记</translation>
        </message>
        <message>
            <source>Add to the end of all notes</source>
            <translation>添加到所有笔记的末尾</translation>
        </message>
        <message numerus="yes">
            <source>Move %n papers to Trash</source>
            <translation>
                <numerusform>将 %n 篇论文移到回收站</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n papers</source>
            <translation>
                <numerusform>恢复 %n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>in the Trash {count}</source>
            <translation>在回收站 {count}</translation>
        </message>
        <message>
            <source>starred {count}</source>
            <translation>已加星标 {count}</translation>
        </message>
        <message>
            <source>with a note {count}</source>
            <translation>有笔记 {count}</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
    </context>
    <context>
        <name>SidebarMenu</name>
        <message>
            <source>&amp;Colour</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete tag…</source>
            <translation>删除标签…(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>编辑…(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Favourite</source>
            <translation>常用标签(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Keep a .bib up to date…</source>
            <translation>持续更新 .bib 文件…(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Leave this out</source>
            <translation>排除此项(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>无(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>重命名…(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>显示(&amp;S)</translation>
        </message>
        <message>
            <source>Ca&amp;lendar…</source>
            <translation>日历…(&amp;L)</translation>
        </message>
        <message>
            <source>Change &amp;date…</source>
            <translation>更改日期…(&amp;D)</translation>
        </message>
        <message>
            <source>De&amp;lete view</source>
            <translation>删除视图(&amp;L)</translation>
        </message>
        <message>
            <source>Delete tag</source>
            <translation>删除标签</translation>
        </message>
        <message>
            <source>Delete the tag “{tag}” from {papers}? You can undo this.</source>
            <translation>要从 {papers}中删除标签“{tag}”吗？此操作可撤销。</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>New name of “{tag}”; the name of another tag joins both</source>
            <translation>“{tag}”的新名称；若与另一个标签同名，两者会合并</translation>
        </message>
        <message>
            <source>Rename tag</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <source>Show &amp;receipt</source>
            <translation>显示回执(&amp;R)</translation>
        </message>
        <message>
            <source>Show only what is in &amp;both</source>
            <translation>只显示同时满足两者的(&amp;B)</translation>
        </message>
        <message>
            <source>Show s&amp;ource</source>
            <translation>显示来源(&amp;O)</translation>
        </message>
        <message>
            <source>Show this &amp;too</source>
            <translation>也显示此项(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>SidebarPane</name>
        <message>
            <source>Filter the sidebar</source>
            <translation>筛选侧边栏</translation>
        </message>
        <message>
            <source>Filter views, tags and feeds</source>
            <translation>筛选视图、标签和订阅源</translation>
        </message>
    </context>
    <context>
        <name>SidebarTree</name>
        <message>
            <source>In the query</source>
            <translation>在查询中</translation>
        </message>
        <message>
            <source>Left out by the query</source>
            <translation>已被查询排除</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>侧边栏</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
    </context>
    <context>
        <name>SnapshotWindows</name>
        <message>
            <source>Only the date of the page itself was changed: its bytes were not kept.</source>
            <translation>只更改了页面本身的日期：其原始内容没有保留。</translation>
        </message>
    </context>
    <context>
        <name>SourceTextView</name>
        <message>
            <source>Source text</source>
            <translation>来源文本</translation>
        </message>
    </context>
    <context>
        <name>SourceWindow</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>更早</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>更晚</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Search in the source</source>
            <translation>在来源中搜索</translation>
        </message>
        <message>
            <source>Source of {file}</source>
            <translation>{file} 的来源</translation>
        </message>
        <message>
            <source>The place was not found.</source>
            <translation>找不到该位置。</translation>
        </message>
        <message>
            <source>{source}, {day} · line {line} of {lines}</source>
            <translation>{source}，{day} · 第 {line} 行，共 {lines} 行</translation>
        </message>
    </context>
    <context>
        <name>StateBar</name>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>In Trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>星标</translation>
        </message>
    </context>
    <context>
        <name>StatisticsCard</name>
        <message>
            <source>Copied as CSV</source>
            <translation>已复制为 CSV</translation>
        </message>
        <message>
            <source>Copied as picture</source>
            <translation>已复制为图片</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>复制为 CSV</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>复制为图片</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
    </context>
    <context>
        <name>StatisticsWindow</name>
        <message>
            <source>&amp;30 days</source>
            <translation>30 天(&amp;3)</translation>
        </message>
        <message>
            <source>&amp;90 days</source>
            <translation>90 天(&amp;9)</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>全部(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>一年(&amp;Y)</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>{first} to {last}. Everything is counted here, and nothing is sent anywhere.</source>
            <translation>{first} 至 {last}。全部在本机统计，不发送到任何地方。</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n papers selected</source>
            <translation>
                <numerusform>已选择 %n 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Importing {file}</source>
            <translation>正在导入 {file}</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Live .bib files: what went wrong, and what can be done</source>
            <translation>实时 .bib 文件：出了什么问题，可以怎么办</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>导入进度</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Search covers {covered} of {papers} papers</source>
            <translation>搜索已覆盖 {papers} 篇论文中的 {covered} 篇</translation>
        </message>
        <message>
            <source>Taking back what was imported…</source>
            <translation>正在撤回已导入的内容…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>已撤销：{action}</translation>
        </message>
        <message>
            <source>Updating the lists: {papers} papers to go</source>
            <translation>正在更新列表：还剩 {papers} 篇论文</translation>
        </message>
        <message>
            <source>{entries} of {all} papers</source>
            <translation>{entries} / {all} 篇论文</translation>
        </message>
        <message>
            <source>{file} of {files}</source>
            <translation>第 {file} 个文件，共 {files} 个</translation>
        </message>
    </context>
    <context>
        <name>StyleButtons</name>
        <message>
            <source>Add a citation style</source>
            <translation>添加引用样式</translation>
        </message>
        <message>
            <source>Add a style…</source>
            <translation>添加样式…</translation>
        </message>
        <message>
            <source>Citation styles (*.csl)</source>
            <translation>引用样式 (*.csl)</translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Tab takes the first · Shift+Delete forgets a past query · Esc closes</source>
            <translation>Tab 采用第一项 · Shift+Delete 忘记历史查询 · Esc 关闭</translation>
        </message>
        <message>
            <source>Tab takes the first · ↓ chooses · Esc closes</source>
            <translation>Tab 采用第一项 · ↓ 选择 · Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>Swatch</name>
        <message>
            <source>Highlight in {colour}</source>
            <translation>用{colour}高亮</translation>
        </message>
    </context>
    <context>
        <name>TagBoxes</name>
        <message>
            <source>Tag {name}, on {part} papers</source>
            <translation>标签 {name}，在 {part} 篇论文上</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message numerus="yes">
            <source>and %n more tags</source>
            <translation>
                <numerusform>还有 %n 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} / {all}</translation>
        </message>
    </context>
    <context>
        <name>TagChip</name>
        <message>
            <source>Delete takes it off</source>
            <translation>按 Delete 移除</translation>
        </message>
        <message>
            <source>Tag {name}</source>
            <translation>标签 {name}</translation>
        </message>
        <message>
            <source>{name} (key {key})</source>
            <translation>{name}（键 {key}）</translation>
        </message>
    </context>
    <context>
        <name>TagChips</name>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>Add tag</source>
            <translation>添加标签</translation>
        </message>
    </context>
    <context>
        <name>TagManager</name>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>无(&amp;N)</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>F2 renames; a slash puts a tag below another: ml/nlp. Everything can be undone.</source>
            <translation>F2 重命名；斜杠表示下级标签：ml/nlp。所有操作都可撤销。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n tags into</source>
            <translation>
                <numerusform>将 %n 个标签合并到</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>合并到…</translation>
        </message>
        <message>
            <source>Merge tags</source>
            <translation>合并标签</translation>
        </message>
        <message>
            <source>No tag has this in its name.</source>
            <translation>没有名称包含此内容的标签。</translation>
        </message>
        <message>
            <source>No tag itself, only the beginning of others</source>
            <translation>本身不是标签，只是其他标签的开头</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Search tags</source>
            <translation>搜索标签</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>There are no tags yet. Press T on a paper to make the first.</source>
            <translation>还没有标签。在论文上按 T 创建第一个。</translation>
        </message>
        <message>
            <source>{name}, {papers} papers</source>
            <translation>{name}，{papers}</translation>
        </message>
    </context>
    <context>
        <name>TagPopup</name>
        <message>
            <source>Enter puts on or takes off · Esc closes</source>
            <translation>回车添加或移除 · Esc 关闭</translation>
        </message>
        <message>
            <source>New tag “{name}”</source>
            <translation>新标签“{name}”</translation>
        </message>
        <message>
            <source>On some of the papers</source>
            <translation>部分论文有</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tag, for example ml/theory</source>
            <translation>标签，例如 ml/theory</translation>
        </message>
        <message>
            <source>Tags of {papers}</source>
            <translation>{papers}的标签</translation>
        </message>
        <message>
            <source>Tags that fit</source>
            <translation>匹配的标签</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
    </context>
    <context>
        <name>ViewDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Query</source>
            <translation>查询(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>排序方式(&amp;S)</translation>
        </message>
        <message>
            <source>As the list is sorted</source>
            <translation>与列表相同</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图的名称</translation>
        </message>
        <message>
            <source>Order of the view</source>
            <translation>视图的排序</translation>
        </message>
        <message>
            <source>Query of the view</source>
            <translation>视图的查询</translation>
        </message>
        <message>
            <source>There is a view of this name already.</source>
            <translation>已有同名视图。</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;About ReaderApp</source>
            <translation>关于 ReaderApp(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;All papers</source>
            <translation>全部论文(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Back up library</source>
            <translation>备份文献库(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Calendar of pages…</source>
            <translation>页面日历…(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Check library</source>
            <translation>检查文献库(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation>命令面板…(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Copy citation</source>
            <translation>复制引用(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>更正…(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>详情(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出…(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;First added first</source>
            <translation>最早添加在前(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>高对比度(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>高亮(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>导入…(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Inbox</source>
            <translation>收件箱(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>键盘(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;LaTeX \cite{key}</source>
            <translation>LaTeX \cite{key}(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Live .bib files…</source>
            <translation>实时 .bib 文件…(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Manage tags…</source>
            <translation>管理标签…(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Markdown link</source>
            <translation>Markdown 链接(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Move to Trash</source>
            <translation>移到回收站(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Newest first</source>
            <translation>最新在前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>下一个窗格(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Next paper</source>
            <translation>下一篇论文(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Oldest first</source>
            <translation>最旧在前(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;One step back</source>
            <translation>后退一步(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Pandoc @key</source>
            <translation>Pandoc @key(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>论文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Paste and import</source>
            <translation>粘贴并导入(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Place in the feed</source>
            <translation>页面中的名次(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Previous paper</source>
            <translation>上一篇论文(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Related work…</source>
            <translation>相关工作…(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>重命名…(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>恢复备份…(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Search syntax</source>
            <translation>搜索语法(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>侧边栏(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>星标(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Starred</source>
            <translation>星标论文(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Statistics…</source>
            <translation>统计…(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Tag…</source>
            <translation>标签…(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;To read</source>
            <translation>待读(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Update .bib files now</source>
            <translation>立即更新 .bib 文件(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;arXiv “Cite as”</source>
            <translation>arXiv“Cite as”(&amp;A)</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>作者(&amp;U)</translation>
        </message>
        <message>
            <source>Add to or take from selec&amp;tion</source>
            <translation>加入或移出选择(&amp;T)</translation>
        </message>
        <message>
            <source>Bac&amp;k to Inbox</source>
            <translation>移回收件箱(&amp;K)</translation>
        </message>
        <message>
            <source>C&amp;ited papers…</source>
            <translation>引用的论文…(&amp;I)</translation>
        </message>
        <message>
            <source>C&amp;lose window</source>
            <translation>关闭窗口(&amp;L)</translation>
        </message>
        <message>
            <source>Change citation ke&amp;y…</source>
            <translation>更改引用键…(&amp;Y)</translation>
        </message>
        <message>
            <source>Chec&amp;k citations…</source>
            <translation>检查引用…(&amp;K)</translation>
        </message>
        <message>
            <source>Check for a &amp;new version</source>
            <translation>检查新版本(&amp;N)</translation>
        </message>
        <message>
            <source>Clear s&amp;earch</source>
            <translation>清除搜索(&amp;E)</translation>
        </message>
        <message>
            <source>Co&amp;mpact library</source>
            <translation>压缩文献库(&amp;M)</translation>
        </message>
        <message>
            <source>Context &amp;menu</source>
            <translation>上下文菜单(&amp;M)</translation>
        </message>
        <message>
            <source>Copy &amp;BibTeX</source>
            <translation>复制 BibTeX(&amp;B)</translation>
        </message>
        <message>
            <source>Copy &amp;as</source>
            <translation>复制为(&amp;A)</translation>
        </message>
        <message>
            <source>Copy citation &amp;key</source>
            <translation>复制引用键(&amp;K)</translation>
        </message>
        <message>
            <source>D&amp;ismiss</source>
            <translation>忽略(&amp;I)</translation>
        </message>
        <message>
            <source>Dis&amp;missed</source>
            <translation>已忽略(&amp;M)</translation>
        </message>
        <message>
            <source>F&amp;ind in this paper…</source>
            <translation>在本论文中查找…(&amp;I)</translation>
        </message>
        <message>
            <source>Favourite tag &amp;1</source>
            <translation>常用标签 &amp;1</translation>
        </message>
        <message>
            <source>Favourite tag &amp;2</source>
            <translation>常用标签 &amp;2</translation>
        </message>
        <message>
            <source>Favourite tag &amp;3</source>
            <translation>常用标签 &amp;3</translation>
        </message>
        <message>
            <source>Favourite tag &amp;4</source>
            <translation>常用标签 &amp;4</translation>
        </message>
        <message>
            <source>Favourite tag &amp;5</source>
            <translation>常用标签 &amp;5</translation>
        </message>
        <message>
            <source>Favourite tag &amp;6</source>
            <translation>常用标签 &amp;6</translation>
        </message>
        <message>
            <source>Favourite tag &amp;7</source>
            <translation>常用标签 &amp;7</translation>
        </message>
        <message>
            <source>Favourite tag &amp;8</source>
            <translation>常用标签 &amp;8</translation>
        </message>
        <message>
            <source>Favourite tag &amp;9</source>
            <translation>常用标签 &amp;9</translation>
        </message>
        <message>
            <source>Fin&amp;d previous</source>
            <translation>查找上一个(&amp;D)</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>查找下一个(&amp;X)</translation>
        </message>
        <message>
            <source>Import &amp;history…</source>
            <translation>导入历史(&amp;H)</translation>
        </message>
        <message>
            <source>Import the &amp;sample</source>
            <translation>导入示例(&amp;S)</translation>
        </message>
        <message>
            <source>Keep a .&amp;bib up to date…</source>
            <translation>持续更新 .bib 文件…(&amp;B)</translation>
        </message>
        <message>
            <source>Last &amp;added first</source>
            <translation>最近添加在前(&amp;A)</translation>
        </message>
        <message>
            <source>Last &amp;read first</source>
            <translation>最近读过在前(&amp;R)</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>Merge p&amp;apers…</source>
            <translation>合并论文…(&amp;A)</translation>
        </message>
        <message>
            <source>My &amp;notes</source>
            <translation>我的笔记(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>笔记(&amp;O)</translation>
        </message>
        <message>
            <source>Normal te&amp;xt</source>
            <translation>正常文字(&amp;X)</translation>
        </message>
        <message>
            <source>Open PD&amp;F</source>
            <translation>打开 PDF(&amp;F)</translation>
        </message>
        <message>
            <source>Open a&amp;nother library…</source>
            <translation>打开另一个文献库…(&amp;N)</translation>
        </message>
        <message>
            <source>Open library &amp;folder</source>
            <translation>打开文献库文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>Open paper pa&amp;ge</source>
            <translation>打开论文网页(&amp;G)</translation>
        </message>
        <message>
            <source>Possible &amp;duplicates…</source>
            <translation>可能的重复…(&amp;D)</translation>
        </message>
        <message>
            <source>Pre&amp;ferences…</source>
            <translation>首选项…(&amp;F)</translation>
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation>上一个窗格(&amp;V)</translation>
        </message>
        <message>
            <source>Read &amp;back</source>
            <translation>往回读(&amp;B)</translation>
        </message>
        <message>
            <source>Read on, then next &amp;unseen</source>
            <translation>继续读，然后到下一篇未看的(&amp;U)</translation>
        </message>
        <message>
            <source>Read or &amp;write note</source>
            <translation>阅读或书写笔记(&amp;W)</translation>
        </message>
        <message>
            <source>S&amp;een or unseen</source>
            <translation>已看或未看(&amp;E)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>排序方式(&amp;O)</translation>
        </message>
        <message>
            <source>Same a&amp;uthor</source>
            <translation>同一作者(&amp;U)</translation>
        </message>
        <message>
            <source>Same ta&amp;gs</source>
            <translation>相同标签(&amp;G)</translation>
        </message>
        <message>
            <source>Save search as vie&amp;w…</source>
            <translation>将搜索保存为视图…(&amp;W)</translation>
        </message>
        <message>
            <source>Se&amp;lect all</source>
            <translation>全选(&amp;L)</translation>
        </message>
        <message>
            <source>Search everyw&amp;here</source>
            <translation>在全部论文中搜索(&amp;H)</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>取消选择(&amp;N)</translation>
        </message>
        <message>
            <source>T&amp;ools</source>
            <translation>工具(&amp;O)</translation>
        </message>
        <message>
            <source>T&amp;rash</source>
            <translation>回收站(&amp;R)</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>标签(&amp;G)</translation>
        </message>
        <message>
            <source>Take merging apart (sp&amp;lit)</source>
            <translation>拆开合并(&amp;L)</translation>
        </message>
        <message>
            <source>To &amp;read</source>
            <translation>待读(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>announcer</name>
        <message numerus="yes">
            <source>%n papers found</source>
            <translation>
                <numerusform>找到 %n 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Import: {percent} percent</source>
            <translation>导入：{percent}%</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>No papers found</source>
            <translation>没有找到论文</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message numerus="yes">
            <source>%n things to look at…</source>
            <translation>
                <numerusform>%n 处需要查看…</numerusform>
            </translation>
        </message>
        <message>
            <source>(no title)</source>
            <translation>（无标题）</translation>
        </message>
        <message>
            <source>Looking at the citations…</source>
            <translation>正在检查引用…</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>没有需要查看的</translation>
        </message>
        <message>
            <source>Papers to export</source>
            <translation>要导出的论文</translation>
        </message>
        <message>
            <source>The list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>The selection</source>
            <translation>所选</translation>
        </message>
        <message>
            <source>This paper is not in the list that is shown.</source>
            <translation>这篇论文不在当前列表中。</translation>
        </message>
        <message>
            <source>Tools → Check citations looks through long lists.</source>
            <translation>长列表请用“工具 → 检查引用”检查。</translation>
        </message>
        <message>
            <source>serious</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>worth a look</source>
            <translation>值得一看</translation>
        </message>
    </context>
    <context>
        <name>cited</name>
        <message>
            <source>Choose a manuscript</source>
            <translation>选择手稿</translation>
        </message>
        <message>
            <source>In the library as {key}</source>
            <translation>在文献库中，键为 {key}</translation>
        </message>
        <message>
            <source>In the library, without a key yet</source>
            <translation>在文献库中，还没有键</translation>
        </message>
        <message>
            <source>In {file}: {title}</source>
            <translation>在 {file} 中：{title}</translation>
        </message>
        <message>
            <source>LaTeX files</source>
            <translation>LaTeX 文件</translation>
        </message>
        <message>
            <source>Perhaps {keys}?</source>
            <translation>也许是 {keys}？</translation>
        </message>
        <message>
            <source>There is no open library to look in.</source>
            <translation>没有打开的文献库可供查找。</translation>
        </message>
        <message>
            <source>{title} (its key is {key} now)</source>
            <translation>{title}（现在的键是 {key}）</translation>
        </message>
    </context>
    <context>
        <name>colours</name>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>青色</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message numerus="yes">
            <source>%n papers again</source>
            <translation>
                <numerusform>%n 篇论文再次出现</numerusform>
            </translation>
        </message>
        <message>
            <source>Backed up to {folder}</source>
            <translation>已备份到 {folder}</translation>
        </message>
        <message>
            <source>Citations are copied in the style “{style}” now</source>
            <translation>现在按“{style}”样式复制引用</translation>
        </message>
        <message>
            <source>Compacting the library…</source>
            <translation>正在压缩文献库…</translation>
        </message>
        <message>
            <source>Copied BibTeX of {papers}</source>
            <translation>已复制 {papers}的 BibTeX</translation>
        </message>
        <message>
            <source>Copied a LaTeX citation of {papers}</source>
            <translation>已复制 {papers}的 LaTeX 引用</translation>
        </message>
        <message>
            <source>Copied a Pandoc citation of {papers}</source>
            <translation>已复制 {papers}的 Pandoc 引用</translation>
        </message>
        <message>
            <source>Copied the citation key of {papers}</source>
            <translation>已复制 {papers}的引用键</translation>
        </message>
        <message>
            <source>Copied the citation of {papers}</source>
            <translation>已复制 {papers}的引用</translation>
        </message>
        <message>
            <source>Copied {papers} as Markdown links</source>
            <translation>已将 {papers}复制为 Markdown 链接</translation>
        </message>
        <message>
            <source>Copied {papers} as arXiv cites</source>
            <translation>已将 {papers}复制为 arXiv 引用</translation>
        </message>
        <message>
            <source>Go to a tag in the sidebar first: then it can be renamed.</source>
            <translation>请先在侧边栏选中一个标签，然后重命名。</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Last backup: {day}</source>
            <translation>上次备份：{day}</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文献库</translation>
        </message>
        <message numerus="yes">
            <source>Merged %n papers into one</source>
            <translation>
                <numerusform>已将 %n 篇论文合并为一篇</numerusform>
            </translation>
        </message>
        <message>
            <source>No source names the authors of this paper.</source>
            <translation>没有来源写明这篇论文的作者。</translation>
        </message>
        <message>
            <source>No tag has the key {key} yet. Give it one in the tag's menu in the sidebar.</source>
            <translation>还没有标签使用 {key} 键。可在侧边栏的标签菜单中指定。</translation>
        </message>
        <message>
            <source>Nothing was merged into this paper.</source>
            <translation>没有论文合并到这一篇。</translation>
        </message>
        <message>
            <source>Papers: {count}</source>
            <translation>论文：{count}</translation>
        </message>
        <message>
            <source>Select the papers that are one, then merge them.</source>
            <translation>请选择属于同一篇的论文，再合并。</translation>
        </message>
        <message>
            <source>Select {count} papers at most: these are hardly all one.</source>
            <translation>最多选择 {count} 篇论文：这些不太可能都是同一篇。</translation>
        </message>
        <message>
            <source>Show one paper first: then it can be corrected.</source>
            <translation>请先显示一篇论文，然后才能更正。</translation>
        </message>
        <message>
            <source>Show one paper first: then words can be found in it.</source>
            <translation>请先显示一篇论文，然后才能在其中查找。</translation>
        </message>
        <message>
            <source>Show one paper first: then words can be highlighted.</source>
            <translation>请先显示一篇论文，然后才能高亮文字。</translation>
        </message>
        <message>
            <source>Size: {size} MB</source>
            <translation>大小：{size} MB</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <translation>文献库完好。</translation>
        </message>
        <message>
            <source>The library takes {size} MB less</source>
            <translation>文献库缩小了 {size} MB</translation>
        </message>
        <message>
            <source>The library was compact already</source>
            <translation>文献库已经很紧凑</translation>
        </message>
        <message>
            <source>There is nothing here that could be imported.</source>
            <translation>这里没有可以导入的内容。</translation>
        </message>
        <message>
            <source>This is a web address. Save the page to a file and drop that: ReaderApp does not go online by itself.</source>
            <translation>这是一个网址。请把网页保存成文件再拖进来：ReaderApp 不会自行联网。</translation>
        </message>
        <message>
            <source>This paper has no PDF that ReaderApp knows of.</source>
            <translation>ReaderApp 不知道这篇论文的 PDF。</translation>
        </message>
        <message>
            <source>This paper has no tags.</source>
            <translation>这篇论文没有标签。</translation>
        </message>
        <message>
            <source>This paper has no web page that ReaderApp knows of.</source>
            <translation>ReaderApp 不知道这篇论文的网页。</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>还没有</translation>
        </message>
    </context>
    <context>
        <name>deeds</name>
        <message>
            <source>Add to note of {papers}</source>
            <translation>添加到 {papers}的笔记</translation>
        </message>
        <message>
            <source>Change date of “{name}” to {day}</source>
            <translation>将“{name}”的日期改为 {day}</translation>
        </message>
        <message>
            <source>Change highlight</source>
            <translation>更改高亮</translation>
        </message>
        <message>
            <source>Change view “{view}”</source>
            <translation>更改视图“{view}”</translation>
        </message>
        <message>
            <source>Colour tag “{tag}”</source>
            <translation>更改标签“{tag}”的颜色</translation>
        </message>
        <message>
            <source>Correct paper</source>
            <translation>更正论文</translation>
        </message>
        <message>
            <source>Delete tag “{tag}”</source>
            <translation>删除标签“{tag}”</translation>
        </message>
        <message>
            <source>Delete view “{view}”</source>
            <translation>删除视图“{view}”</translation>
        </message>
        <message>
            <source>Dismiss {papers}</source>
            <translation>忽略 {papers}</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <source>Edit note of {papers}</source>
            <translation>编辑 {papers}的笔记</translation>
        </message>
        <message>
            <source>Give key {key} to tag “{tag}”</source>
            <translation>将 {key} 键分配给标签“{tag}”</translation>
        </message>
        <message>
            <source>Highlight “{words}”</source>
            <translation>高亮“{words}”</translation>
        </message>
        <message>
            <source>Ignore a finding</source>
            <translation>忽略一个问题</translation>
        </message>
        <message>
            <source>Ignore {count} findings</source>
            <translation>忽略 {count} 个问题</translation>
        </message>
        <message>
            <source>Import {count} files</source>
            <translation>导入 {count} 个文件</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <source>Keep capitals</source>
            <translation>保留大写</translation>
        </message>
        <message>
            <source>Keep the capitals of “{word}”</source>
            <translation>保留“{word}”的大写</translation>
        </message>
        <message>
            <source>Keep {papers} apart</source>
            <translation>将 {papers}分开</translation>
        </message>
        <message>
            <source>Keep “{name}” up to date with “{view}”</source>
            <translation>让“{name}”跟随“{view}”更新</translation>
        </message>
        <message>
            <source>Mark {papers} as done</source>
            <translation>将 {papers}标为完成</translation>
        </message>
        <message>
            <source>Mark {papers} as seen</source>
            <translation>将 {papers}标为已看</translation>
        </message>
        <message>
            <source>Mark {papers} as unseen</source>
            <translation>将 {papers}标为未看</translation>
        </message>
        <message>
            <source>Merge {papers}</source>
            <translation>合并 {papers}</translation>
        </message>
        <message>
            <source>Move view “{view}”</source>
            <translation>移动视图“{view}”</translation>
        </message>
        <message>
            <source>Move {papers} to To read</source>
            <translation>将 {papers}移到待读</translation>
        </message>
        <message>
            <source>Move {papers} to Trash</source>
            <translation>将 {papers}移到回收站</translation>
        </message>
        <message>
            <source>Pause “{name}”</source>
            <translation>暂停“{name}”</translation>
        </message>
        <message>
            <source>Remove highlight</source>
            <translation>移除高亮</translation>
        </message>
        <message>
            <source>Remove tag “{tag}” from {papers}</source>
            <translation>从 {papers}移除标签“{tag}”</translation>
        </message>
        <message>
            <source>Rename tag “{tag}” to “{name}”</source>
            <translation>将标签“{tag}”重命名为“{name}”</translation>
        </message>
        <message>
            <source>Rename view “{view}” to “{name}”</source>
            <translation>将视图“{view}”重命名为“{name}”</translation>
        </message>
        <message>
            <source>Restore {papers} from Trash</source>
            <translation>从回收站恢复 {papers}</translation>
        </message>
        <message>
            <source>Resume “{name}”</source>
            <translation>恢复更新“{name}”</translation>
        </message>
        <message>
            <source>Return {papers} to Inbox</source>
            <translation>将 {papers}移回收件箱</translation>
        </message>
        <message>
            <source>Save view “{view}”</source>
            <translation>保存视图“{view}”</translation>
        </message>
        <message>
            <source>Set citation key</source>
            <translation>设置引用键</translation>
        </message>
        <message>
            <source>Show a finding</source>
            <translation>显示一个问题</translation>
        </message>
        <message>
            <source>Show {count} findings</source>
            <translation>显示 {count} 个问题</translation>
        </message>
        <message>
            <source>Split merged papers</source>
            <translation>拆开合并的论文</translation>
        </message>
        <message>
            <source>Star {papers}</source>
            <translation>给 {papers}加星标</translation>
        </message>
        <message>
            <source>Tag {papers} “{tag}”</source>
            <translation>给 {papers}加标签“{tag}”</translation>
        </message>
        <message>
            <source>Take the key of tag “{tag}”</source>
            <translation>取消标签“{tag}”的按键</translation>
        </message>
        <message>
            <source>Unbind “{name}”</source>
            <translation>解除“{name}”的绑定</translation>
        </message>
        <message>
            <source>Unstar {papers}</source>
            <translation>取消 {papers}的星标</translation>
        </message>
    </context>
    <context>
        <name>empty</name>
        <message>
            <source>Bring in your first papers</source>
            <translation>导入您的第一批论文</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Drop pages you saved, or paste one with {key}. ReaderApp reads them here and stays offline.</source>
            <translation>把保存的网页拖进来，或用 {key} 粘贴。ReaderApp 在本机读取，保持离线。</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <source>Inbox is empty</source>
            <translation>收件箱是空的</translation>
        </message>
        <message>
            <source>Load the sample</source>
            <translation>载入示例</translation>
        </message>
        <message>
            <source>No papers in {list}</source>
            <translation>{list}中没有论文</translation>
        </message>
        <message>
            <source>No papers match</source>
            <translation>没有匹配的论文</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>仍然保存</translation>
        </message>
        <message>
            <source>Search all papers</source>
            <translation>搜索全部论文</translation>
        </message>
        <message>
            <source>Show all papers</source>
            <translation>显示全部论文</translation>
        </message>
        <message>
            <source>The Trash is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>待读</translation>
        </message>
        <message>
            <source>{key} dismisses a paper that is not for you.</source>
            <translation>{key} 忽略与您无关的论文。</translation>
        </message>
        <message>
            <source>{key} gives a paper a star.</source>
            <translation>{key} 给论文加星标。</translation>
        </message>
        <message>
            <source>{key} marks a paper as done.</source>
            <translation>{key} 将论文标为完成。</translation>
        </message>
        <message>
            <source>{key} puts a paper here, to be read later.</source>
            <translation>{key} 把论文放到这里，留待以后阅读。</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉色</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
    </context>
    <context>
        <name>hints</name>
        <message>
            <source>all keys</source>
            <translation>全部按键</translation>
        </message>
        <message>
            <source>done, go on</source>
            <translation>完成，继续</translation>
        </message>
        <message>
            <source>search everything you have</source>
            <translation>搜索全部内容</translation>
        </message>
        <message>
            <source>star</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>tag the paper</source>
            <translation>给论文加标签</translation>
        </message>
        <message>
            <source>to read, go on</source>
            <translation>待读，继续</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Alt and a letter open a menu.</source>
            <translation>Alt 加字母会打开菜单。</translation>
        </message>
        <message>
            <source>Esc always goes one step back.</source>
            <translation>Esc 总是后退一步。</translation>
        </message>
        <message>
            <source>Input methods take this key to enter characters.</source>
            <translation>输入法用这个键输入字符。</translation>
        </message>
        <message>
            <source>On many keyboards Ctrl+Alt types a character.</source>
            <translation>在许多键盘上，Ctrl+Alt 会输入字符。</translation>
        </message>
        <message>
            <source>The desktop keeps this key for itself.</source>
            <translation>桌面环境保留了这个键。</translation>
        </message>
        <message>
            <source>This key types a character.</source>
            <translation>这个键会输入字符。</translation>
        </message>
        <message>
            <source>macOS keeps this key for itself.</source>
            <translation>macOS 保留了这个键。</translation>
        </message>
        <message>
            <source>{key} moves the cursor or the focus.</source>
            <translation>{key} 用于移动光标或焦点。</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a folder with backups</source>
            <translation>选择含有备份的文件夹</translation>
        </message>
        <message>
            <source>Choose another library…</source>
            <translation>选择另一个文献库…</translation>
        </message>
        <message>
            <source>Choose the folder of a library</source>
            <translation>选择文献库所在的文件夹</translation>
        </message>
        <message>
            <source>Create new here</source>
            <translation>在此新建</translation>
        </message>
        <message>
            <source>It opens here as soon as it is free.</source>
            <translation>一旦空闲就会在这里打开。</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>查找位置…</translation>
        </message>
        <message>
            <source>Nothing was missing.</source>
            <translation>没有缺失任何内容。</translation>
        </message>
        <message>
            <source>Open for reading</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <source>Opened read-only: {reason} You can read and export, not change.</source>
            <translation>以只读方式打开：{reason}可以阅读和导出，不能更改。</translation>
        </message>
        <message>
            <source>Opening the library…</source>
            <translation>正在打开文献库…</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>正在读取可读的内容…</translation>
        </message>
        <message>
            <source>Restore backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Salvage what is readable</source>
            <translation>抢救可读的内容</translation>
        </message>
        <message>
            <source>Salvaged</source>
            <translation>已抢救</translation>
        </message>
        <message>
            <source>Saved: {papers}, {tags}, {notes}.</source>
            <translation>已保存：{papers}、{tags}、{notes}。</translation>
        </message>
        <message>
            <source>Some of what was there could not be read and is missing.</source>
            <translation>有些内容无法读取，已经缺失。</translation>
        </message>
        <message>
            <source>The damaged library stays as it is in {folder}.</source>
            <translation>损坏的文献库原样保留在 {folder}。</translation>
        </message>
        <message>
            <source>The library cannot be opened</source>
            <translation>无法打开文献库</translation>
        </message>
        <message>
            <source>The library is damaged</source>
            <translation>文献库已损坏</translation>
        </message>
        <message>
            <source>The library is in use</source>
            <translation>文献库正在使用中</translation>
        </message>
        <message>
            <source>The library is not where it was</source>
            <translation>文献库不在原来的位置</translation>
        </message>
        <message>
            <source>The library is too new</source>
            <translation>文献库版本太新</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What was done before cannot be undone any more.</source>
            <translation>之前所做的操作无法再撤销。</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Redo {action}</source>
            <translation>重做 {action}(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo {action}</source>
            <translation>撤销 {action}(&amp;U)</translation>
        </message>
        <message>
            <source>No library is open.</source>
            <translation>没有打开的文献库。</translation>
        </message>
        <message>
            <source>Select a paper first.</source>
            <translation>请先选择一篇论文。</translation>
        </message>
        <message>
            <source>There are no papers here.</source>
            <translation>这里没有论文。</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo.</source>
            <translation>没有可以撤销或重做的操作。</translation>
        </message>
        <message>
            <source>This library can only be read.</source>
            <translation>此文献库只能阅读。</translation>
        </message>
        <message>
            <source>{single} or {keys}</source>
            <translation>{single} 或 {keys}</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Undo available</source>
            <translation>可撤销</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Snapshot</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
    </context>
    <context>
        <name>paper</name>
        <message numerus="yes">
            <source>%n comments</source>
            <translation>
                <numerusform>%n 条评论</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n upvotes</source>
            <translation>
                <numerusform>%n 个赞</numerusform>
            </translation>
        </message>
        <message>
            <source>A summary made by a machine; no source gives the abstract.</source>
            <translation>由机器生成的总结；没有来源提供摘要。</translation>
        </message>
        <message>
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <source>BibTeX entry</source>
            <translation>BibTeX 条目</translation>
        </message>
        <message>
            <source>Change key…</source>
            <translation>更改键…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Copy BibTeX</source>
            <translation>复制 BibTeX</translation>
        </message>
        <message>
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>In the feeds</source>
            <translation>在订阅源中</translation>
        </message>
        <message numerus="yes">
            <source>In the feeds, %n times</source>
            <translation>
                <numerusform>在订阅源中出现 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Its citation key is fixed when you first copy or export it.</source>
            <translation>首次复制或导出时会固定它的引用键。</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Merged with “{title}” by you</source>
            <translation>由您与“{title}”合并</translation>
        </message>
        <message>
            <source>Merged with “{title}”, proved by {snapshot}</source>
            <translation>与“{title}”合并，依据 {snapshot}</translation>
        </message>
        <message>
            <source>On this page: {said}</source>
            <translation>在此页面上：{said}</translation>
        </message>
        <message>
            <source>Other keys that go on working: {keys}</source>
            <translation>继续有效的其他键：{keys}</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Paper page</source>
            <translation>论文网页</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message numerus="yes">
            <source>Show %n other values</source>
            <translation>
                <numerusform>显示其他 %n 个值</numerusform>
            </translation>
        </message>
        <message>
            <source>Show source, {day}</source>
            <translation>显示来源，{day}</translation>
        </message>
        <message>
            <source>Show the source at this paper: {file}</source>
            <translation>显示这篇论文处的来源：{file}</translation>
        </message>
        <message>
            <source>Show this snapshot: {file}</source>
            <translation>显示此快照：{file}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message numerus="yes">
            <source>Sources, of %n papers merged</source>
            <translation>
                <numerusform>来源，由 %n 篇论文合并</numerusform>
            </translation>
        </message>
        <message>
            <source>Take merging apart…</source>
            <translation>拆开合并…</translation>
        </message>
        <message>
            <source>Take my corrections back</source>
            <translation>收回我的更正</translation>
        </message>
        <message>
            <source>The source cuts this abstract off here.</source>
            <translation>来源在此处截断了摘要。</translation>
        </message>
        <message>
            <source>abstract</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>added {day}</source>
            <translation>添加于 {day}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>identifiers</source>
            <translation>标识符</translation>
        </message>
        <message>
            <source>links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>number of authors</source>
            <translation>作者人数</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>place {rank}</source>
            <translation>第 {rank} 名</translation>
        </message>
        <message>
            <source>title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>发表处</translation>
        </message>
        <message>
            <source>you</source>
            <translation>您</translation>
        </message>
        <message>
            <source>{day}, year inferred</source>
            <translation>{day}，年份为推断</translation>
        </message>
        <message>
            <source>{source} says of the {field}: {value}</source>
            <translation>{source} 所说的{field}：{value}</translation>
        </message>
        <message>
            <source>{source}, {day}</source>
            <translation>{source}，{day}</translation>
        </message>
    </context>
    <context>
        <name>query</name>
        <message>
            <source>ACL Anthology identifier</source>
            <translation>ACL Anthology 标识符</translation>
        </message>
        <message>
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>OpenReview identifier</source>
            <translation>OpenReview 标识符</translation>
        </message>
        <message>
            <source>PubMed identifier</source>
            <translation>PubMed 标识符</translation>
        </message>
        <message>
            <source>a DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <source>a citation key</source>
            <translation>引用键</translation>
        </message>
        <message>
            <source>a field for all in the brackets</source>
            <translation>对括号内全部生效的字段</translation>
        </message>
        <message>
            <source>a link to a PDF</source>
            <translation>PDF 链接</translation>
        </message>
        <message>
            <source>a link to code</source>
            <translation>代码链接</translation>
        </message>
        <message>
            <source>a note of yours</source>
            <translation>您的笔记</translation>
        </message>
        <message>
            <source>a passage that you marked</source>
            <translation>您标记过的段落</translation>
        </message>
        <message>
            <source>a tag, with all below it; tag:none for papers without</source>
            <translation>标签及其下级；tag:none 表示没有标签的论文</translation>
        </message>
        <message>
            <source>a venue</source>
            <translation>发表处</translation>
        </message>
        <message>
            <source>a year; also 2026-01 and 2026-01-31</source>
            <translation>年份；也可用 2026-01 和 2026-01-31</translation>
        </message>
        <message>
            <source>all that a saved view finds</source>
            <translation>某个已保存视图找到的全部论文</translation>
        </message>
        <message>
            <source>an abstract</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>an arXiv identifier</source>
            <translation>arXiv 标识符</translation>
        </message>
        <message>
            <source>any link</source>
            <translation>任意链接</translation>
        </message>
        <message>
            <source>any tag</source>
            <translation>任意标签</translation>
        </message>
        <message>
            <source>arXiv identifier</source>
            <translation>arXiv 标识符</translation>
        </message>
        <message>
            <source>both words, anywhere in title, authors, abstract, tags and note</source>
            <translation>两个词都有，位于标题、作者、摘要、标签或笔记的任意处</translation>
        </message>
        <message>
            <source>brackets keep together</source>
            <translation>括号把内容结合在一起</translation>
        </message>
        <message>
            <source>by first author</source>
            <translation>按第一作者</translation>
        </message>
        <message>
            <source>by first author, from the end</source>
            <translation>按第一作者，倒序</translation>
        </message>
        <message>
            <source>by place in the feed</source>
            <translation>按页面中的名次</translation>
        </message>
        <message>
            <source>by title</source>
            <translation>按标题</translation>
        </message>
        <message>
            <source>by title, from the end</source>
            <translation>按标题，倒序</translation>
        </message>
        <message>
            <source>citation key; several with commas between them</source>
            <translation>引用键；多个键用逗号分隔</translation>
        </message>
        <message>
            <source>filled in or bettered by a later import</source>
            <translation>后来的导入补充或改进过</translation>
        </message>
        <message>
            <source>first added first</source>
            <translation>最早添加在前</translation>
        </message>
        <message>
            <source>from the first to the last; either may be left out</source>
            <translation>从前者到后者；任意一端都可省略</translation>
        </message>
        <message>
            <source>in the Trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>its first category; cat:cs has all of cs</source>
            <translation>它的第一个分类；cat:cs 包括 cs 的全部</translation>
        </message>
        <message>
            <source>its place on any page</source>
            <translation>它在任意页面上的名次</translation>
        </message>
        <message>
            <source>journal or conference</source>
            <translation>期刊或会议</translation>
        </message>
        <message>
            <source>kept for later</source>
            <translation>留待以后</translation>
        </message>
        <message>
            <source>language, where the source says it</source>
            <translation>语言（如来源写明）</translation>
        </message>
        <message>
            <source>last added first</source>
            <translation>最近添加在前</translation>
        </message>
        <message>
            <source>last read first</source>
            <translation>最近读过在前</translation>
        </message>
        <message>
            <source>looked at</source>
            <translation>已看过</translation>
        </message>
        <message>
            <source>may be the same paper as another</source>
            <translation>可能与另一篇是同一论文</translation>
        </message>
        <message>
            <source>named authors</source>
            <translation>写明的作者</translation>
        </message>
        <message>
            <source>names of authors</source>
            <translation>作者姓名</translation>
        </message>
        <message>
            <source>never looked at</source>
            <translation>从未看过</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>not for you</source>
            <translation>与您无关</translation>
        </message>
        <message>
            <source>not this; also NOT survey</source>
            <translation>不含此项；也可写 NOT survey</translation>
        </message>
        <message>
            <source>not yet decided</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>number of an import; 3/added, 3/new, 3/gone, 3/up, …</source>
            <translation>导入编号；3/added、3/new、3/gone、3/up、……</translation>
        </message>
        <message>
            <source>oldest first</source>
            <translation>最旧在前</translation>
        </message>
        <message>
            <source>one of both; OR in capitals, weaker than a space</source>
            <translation>两者之一；OR 要大写，优先级低于空格</translation>
        </message>
        <message>
            <source>published after a year, month or day</source>
            <translation>发表于某年、某月或某日之后</translation>
        </message>
        <message>
            <source>published before a year, month or day</source>
            <translation>发表于某年、某月或某日之前</translation>
        </message>
        <message>
            <source>read, or put away</source>
            <translation>已读，或已收起</translation>
        </message>
        <message>
            <source>since Monday</source>
            <translation>自星期一以来</translation>
        </message>
        <message>
            <source>since the first of the month</source>
            <translation>自本月一日以来</translation>
        </message>
        <message>
            <source>the feed that showed it</source>
            <translation>展示它的订阅源</translation>
        </message>
        <message>
            <source>the last seven days; also 2w, 3m, 1y</source>
            <translation>最近七天；也可用 2w、3m、1y</translation>
        </message>
        <message>
            <source>the order; a minus behind it turns it round</source>
            <translation>排序；后面加减号则倒序</translation>
        </message>
        <message>
            <source>the same, to the month or the day</source>
            <translation>同上，精确到月或日</translation>
        </message>
        <message>
            <source>these words, side by side</source>
            <translation>这些词，依次相邻</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>upvotes on any page</source>
            <translation>任意页面上的赞数</translation>
        </message>
        <message>
            <source>what a paper has</source>
            <translation>论文拥有的内容</translation>
        </message>
        <message>
            <source>when an import last filled it in or bettered it</source>
            <translation>导入最近一次补充或改进它的时间</translation>
        </message>
        <message>
            <source>when it was published, or first seen if nobody says</source>
            <translation>发表时间；无人写明时为首次见到的时间</translation>
        </message>
        <message>
            <source>when you imported it</source>
            <translation>您导入它的时间</translation>
        </message>
        <message>
            <source>when you marked it as done</source>
            <translation>您将它标为完成的时间</translation>
        </message>
        <message>
            <source>where a paper stands with you</source>
            <translation>论文在您这里的状态</translation>
        </message>
        <message>
            <source>with a star</source>
            <translation>有星标</translation>
        </message>
        <message>
            <source>words of the abstract</source>
            <translation>摘要中的词</translation>
        </message>
        <message>
            <source>words of the title</source>
            <translation>标题中的词</translation>
        </message>
        <message>
            <source>words of your note and highlights</source>
            <translation>笔记和高亮中的词</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <translation>以此开头的词</translation>
        </message>
        <message>
            <source>words that you marked, or wrote to them</source>
            <translation>您标记的文字，或对其所写的评论</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
    </context>
    <context>
        <name>receipt</name>
        <message numerus="yes">
            <source>%n entries in all</source>
            <translation>
                <numerusform>共 %n 个条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <translation>
                <numerusform>%n 处高亮</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines not understood</source>
            <translation>
                <numerusform>%n 行未能理解</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more files</source>
            <translation>
                <numerusform>还有 %n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers added</source>
            <translation>
                <numerusform>新增 %n 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>跳过 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stars</source>
            <translation>
                <numerusform>%n 个星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n 个标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>更新 %n 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>= %n entries</source>
            <translation>
                <numerusform>= %n 个条目</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>Change date…</source>
            <translation>更改日期…</translation>
        </message>
        <message>
            <source>Import cancelled. Nothing was changed.</source>
            <translation>导入已取消，没有任何改动。</translation>
        </message>
        <message>
            <source>Line {number}: {text}</source>
            <translation>第 {number} 行：{text}</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Nothing could be imported</source>
            <translation>没有可以导入的内容</translation>
        </message>
        <message>
            <source>Nothing new: every paper was there already</source>
            <translation>没有新内容：所有论文都已存在</translation>
        </message>
        <message>
            <source>Show source</source>
            <translation>显示来源</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Take over the sender's {marks}</source>
            <translation>采用发送者的{marks}</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>as you said</source>
            <translation>由您指定</translation>
        </message>
        <message>
            <source>from the file’s date</source>
            <translation>来自文件日期</translation>
        </message>
        <message>
            <source>from the file’s name</source>
            <translation>来自文件名</translation>
        </message>
        <message>
            <source>from the text</source>
            <translation>来自正文</translation>
        </message>
        <message>
            <source>no entries</source>
            <translation>没有条目</translation>
        </message>
        <message>
            <source>the day of the import</source>
            <translation>导入当天</translation>
        </message>
        <message>
            <source>{added}, {updated}</source>
            <translation>{added}，{updated}</translation>
        </message>
        <message>
            <source>{file}: {numbers}</source>
            <translation>{file}：{numbers}</translation>
        </message>
        <message>
            <source>{source}, {day} ({how})</source>
            <translation>{source}，{day}（{how}）</translation>
        </message>
        <message>
            <source>{title}: Enter shows the source</source>
            <translation>{title}：按回车显示来源</translation>
        </message>
        <message>
            <source>{title}: {reason}</source>
            <translation>{title}：{reason}</translation>
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
            <translation>ACL：计算语言学</translation>
        </message>
        <message>
            <source>ACM</source>
            <translation>ACM</translation>
        </message>
        <message>
            <source>ACS, 2022</source>
            <translation>ACS，2022</translation>
        </message>
        <message>
            <source>AMA, 11th edition</source>
            <translation>AMA，第 11 版</translation>
        </message>
        <message>
            <source>APA, 7th edition</source>
            <translation>APA，第 7 版</translation>
        </message>
        <message>
            <source>APS: physics</source>
            <translation>APS：物理学</translation>
        </message>
        <message>
            <source>After done, to read or dismiss, select the next paper.</source>
            <translation>标为完成、待读或忽略后，选择下一篇论文。</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Back up every</source>
            <translation>自动备份间隔</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups to keep</source>
            <translation>保留的备份数</translation>
        </message>
        <message>
            <source>Below the list: the keys worth knowing. Each goes once it has been used.</source>
            <translation>列表下方：值得知道的按键。每个用过一次就会消失。</translation>
        </message>
        <message>
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <source>BibTeX entry</source>
            <translation>BibTeX 条目</translation>
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
            <translation>芝加哥，作者-日期</translation>
        </message>
        <message>
            <source>Chicago, notes and bibliography</source>
            <translation>芝加哥，注释和参考文献</translation>
        </message>
        <message>
            <source>Citation keys</source>
            <translation>引用键</translation>
        </message>
        <message>
            <source>Citation style</source>
            <translation>引用样式</translation>
        </message>
        <message>
            <source>Citing and export</source>
            <translation>引用与导出</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>舒适</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Copy citations as</source>
            <translation>复制引用为</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>密度</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>E, L, D, S and others act while the list or the paper has the focus.</source>
            <translation>E、L、D、S 等按键在焦点位于列表或论文时生效。</translation>
        </message>
        <message>
            <source>Elsevier, author and date</source>
            <translation>Elsevier，作者-日期</translation>
        </message>
        <message>
            <source>Elsevier, numbers</source>
            <translation>Elsevier，编号</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Export abstracts</source>
            <translation>导出摘要</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>导出为</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>导出笔记</translation>
        </message>
        <message>
            <source>Formatted bibliography</source>
            <translation>格式化的参考文献</translation>
        </message>
        <message>
            <source>Formatted citation</source>
            <translation>格式化的引用</translation>
        </message>
        <message>
            <source>Go to the next paper</source>
            <translation>转到下一篇论文</translation>
        </message>
        <message>
            <source>Harvard: Cite Them Right</source>
            <translation>哈佛：Cite Them Right</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>How a formatted citation looks. A style of your own: drop its .csl file on the window.</source>
            <translation>格式化引用的样式。要用自己的样式：把 .csl 文件拖到窗口上。</translation>
        </message>
        <message>
            <source>How much air there is around a row.</source>
            <translation>每行周围的留白。</translation>
        </message>
        <message>
            <source>How new ones are made. A key that was exported or copied once never changes.</source>
            <translation>新键的生成方式。导出或复制过的键永不改变。</translation>
        </message>
        <message>
            <source>IEEE</source>
            <translation>IEEE</translation>
        </message>
        <message>
            <source>In percent of the system's size.</source>
            <translation>相对于系统字号的百分比。</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文献库</translation>
        </message>
        <message>
            <source>Library and backups</source>
            <translation>文献库与备份</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Light, dark or high contrast, or as the system has it.</source>
            <translation>浅色、深色或高对比度，或跟随系统。</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>MLA, 9th edition</source>
            <translation>MLA，第 9 版</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Markdown link</source>
            <translation>Markdown 链接</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Of the window, from the next start on.</source>
            <translation>窗口的语言，下次启动时生效。</translation>
        </message>
        <message>
            <source>Older ones in that folder are deleted after a new one.</source>
            <translation>新备份完成后，删除该文件夹中更旧的备份。</translation>
        </message>
        <message>
            <source>PLOS</source>
            <translation>PLOS</translation>
        </message>
        <message>
            <source>Page to share (HTML)</source>
            <translation>可分享的页面 (HTML)</translation>
        </message>
        <message>
            <source>Put abstracts into exported files.</source>
            <translation>在导出的文件中包含摘要。</translation>
        </message>
        <message>
            <source>Put your notes into exported files. They are private, so this is off.</source>
            <translation>在导出的文件中包含您的笔记。笔记是私密的，所以默认关闭。</translation>
        </message>
        <message>
            <source>RIS</source>
            <translation>RIS</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Science</translation>
        </message>
        <message>
            <source>Short: authors (year). Title. arXiv:…</source>
            <translation>简短：作者 (年份). 标题. arXiv:…</translation>
        </message>
        <message>
            <source>Single-key shortcuts</source>
            <translation>单键快捷键</translation>
        </message>
        <message>
            <source>So many days after the last backup there is a new one; 0 is never.</source>
            <translation>距上次备份这么多天后自动新建备份；0 表示从不。</translation>
        </message>
        <message>
            <source>Springer LNCS</source>
            <translation>Springer LNCS</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>The folder with your papers, tags and notes. Another one opens at the next start.</source>
            <translation>存放论文、标签和笔记的文件夹。更换后下次启动时打开。</translation>
        </message>
        <message>
            <source>The format that an export proposes first.</source>
            <translation>导出时首先建议的格式。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Vancouver (NLM)</source>
            <translation>温哥华 (NLM)</translation>
        </message>
        <message>
            <source>Vaswani2017Attention</source>
            <translation>Vaswani2017Attention</translation>
        </message>
        <message>
            <source>What “Copy citation” puts on the clipboard.</source>
            <translation>“复制引用”放入剪贴板的内容。</translation>
        </message>
        <message>
            <source>Where backups go. On another disk they also survive the loss of this one.</source>
            <translation>备份的存放位置。放在另一块磁盘上，本盘丢失时备份仍在。</translation>
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
            <translation>{day} 再次出现</translation>
        </message>
        <message>
            <source>All papers</source>
            <translation>全部论文</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <source>Gone on {day}</source>
            <translation>{day} 消失</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文献库</translation>
        </message>
        <message>
            <source>Moved down on {day}</source>
            <translation>{day} 下降</translation>
        </message>
        <message>
            <source>Moved up on {day}</source>
            <translation>{day} 上升</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>我的笔记</translation>
        </message>
        <message>
            <source>New on {day}</source>
            <translation>{day} 新增</translation>
        </message>
        <message>
            <source>Smart views</source>
            <translation>智能视图</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>待读</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>{feed}
Last page: {day}</source>
            <translation>{feed}
最近的页面：{day}</translation>
        </message>
        <message>
            <source>{source}, {day}
{file}</source>
            <translation>{source}，{day}
{file}</translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Before, in percent</source>
            <translation>以前，百分比</translation>
        </message>
        <message>
            <source>Counted since {day}, when this library begins.</source>
            <translation>自 {day}（本文献库开始之日）起统计。</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>First categories over time, by the day of the papers.</source>
            <translation>第一分类随时间的变化，按论文日期。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>Kept is what is to read, done or starred.</source>
            <translation>“留下”指待读、已完成或加星标的论文。</translation>
        </message>
        <message>
            <source>MMM yy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>No pages are of these days.</source>
            <translation>这段时间没有页面。</translation>
        </message>
        <message>
            <source>No paper of these days wears a tag.</source>
            <translation>这段时间的论文都没有标签。</translation>
        </message>
        <message>
            <source>No source of these days names categories.</source>
            <translation>这段时间的来源都没有写明分类。</translation>
        </message>
        <message>
            <source>No word stands out since {day}.</source>
            <translation>自 {day} 以来没有突出的词。</translation>
        </message>
        <message>
            <source>Now, in percent</source>
            <translation>现在，百分比</translation>
        </message>
        <message>
            <source>Of the newest {papers}.</source>
            <translation>取最新的 {papers}。</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>Read is what you marked as done.</source>
            <translation>“已读”指您标为完成的论文。</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>展示</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Tags over time, by the day of the papers.</source>
            <translation>标签随时间的变化，按论文日期。</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>词语</translation>
        </message>
        <message>
            <source>The Inbox grew from {before} to {papers} {when}.</source>
            <translation>收件箱{when}从 {before} 增加到 {papers}。</translation>
        </message>
        <message>
            <source>The Inbox has {papers}, as many as at the beginning.</source>
            <translation>收件箱有 {papers}，与开始时一样多。</translation>
        </message>
        <message>
            <source>The Inbox went down from {before} to {papers} {when}.</source>
            <translation>收件箱{when}从 {before} 减少到 {papers}。</translation>
        </message>
        <message>
            <source>Times as often</source>
            <translation>倍数</translation>
        </message>
        <message>
            <source>Words of titles and abstracts since {day}, against before.</source>
            <translation>自 {day} 以来标题和摘要中的词，与以前相比。</translation>
        </message>
        <message>
            <source>You read no papers {when}.</source>
            <translation>您{when}没有读论文。</translation>
        </message>
        <message>
            <source>You read nobody's papers {when}.</source>
            <translation>您{when}没有读任何作者的论文。</translation>
        </message>
        <message>
            <source>You read {author} most {when}: {papers}.</source>
            <translation>您{when}读得最多的是 {author}：{papers}。</translation>
        </message>
        <message>
            <source>You read {papers} {when}, {rate} a week.</source>
            <translation>您{when}读了 {papers}，每周 {rate} 篇。</translation>
        </message>
        <message>
            <source>You triaged no papers {when}.</source>
            <translation>您{when}没有处理论文。</translation>
        </message>
        <message>
            <source>You triaged {papers} {when}, {most}.</source>
            <translation>您{when}处理了 {papers}，{most}。</translation>
        </message>
        <message>
            <source>You triaged {papers} {when}.</source>
            <translation>您{when}处理了 {papers}。</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message numerus="yes">
            <source>in the last %n days</source>
            <translation>
                <numerusform>最近 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>in the last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <source>most on Fridays</source>
            <translation>星期五最多</translation>
        </message>
        <message>
            <source>most on Mondays</source>
            <translation>星期一最多</translation>
        </message>
        <message>
            <source>most on Saturdays</source>
            <translation>星期六最多</translation>
        </message>
        <message>
            <source>most on Sundays</source>
            <translation>星期日最多</translation>
        </message>
        <message>
            <source>most on Thursdays</source>
            <translation>星期四最多</translation>
        </message>
        <message>
            <source>most on Tuesdays</source>
            <translation>星期二最多</translation>
        </message>
        <message>
            <source>most on Wednesdays</source>
            <translation>星期三最多</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>自 {day} 以来</translation>
        </message>
        <message>
            <source>{category} leads the categories: {papers}.</source>
            <translation>{category} 居各分类之首：{papers}。</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <source>{source} showed the most {when}: {papers}, of which you kept {kept}.</source>
            <translation>{source} {when}展示最多：{papers}，其中您留下了 {kept} 篇。</translation>
        </message>
        <message>
            <source>“{tag}” is your first topic: {papers} wear this tag.</source>
            <translation>“{tag}”是您的首要主题：{papers}带有此标签。</translation>
        </message>
        <message>
            <source>“{term}” is on the rise: in {now} of {of}, {times} times as often.</source>
            <translation>“{term}”正在上升：{of} 中有 {now}，是以前的 {times} 倍。</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n authors</source>
            <translation>
                <numerusform>%n 位作者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n papers</source>
            <translation>
                <numerusform>%n 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>待读</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>place {place}</source>
            <translation>第 {place} 名</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <source>unseen</source>
            <translation>未看</translation>
        </message>
        <message>
            <source>{names} et al.</source>
            <translation>{names} 等</translation>
        </message>
        <message>
            <source>{place}, down {moved}</source>
            <translation>第 {place} 名，下降 {moved}</translation>
        </message>
        <message>
            <source>{place}, new</source>
            <translation>第 {place} 名，新上榜</translation>
        </message>
        <message>
            <source>{place}, up {moved}</source>
            <translation>第 {place} 名，上升 {moved}</translation>
        </message>
    </context>
</TS>
