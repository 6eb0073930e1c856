<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AllocationModel</name>
    <message>
        <source>Neighbourhood not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources together. Choose a source above the table to type here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Over {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated {amount} from all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountCellEditor</name>
    <message>
        <source>Amount</source>
        <extracomment>What an amount may begin with. Another text was typed; look at `ore`. The text is to be taken; carries a Step. Sent for wrong texts too. Esc. The focus went elsewhere in the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Columns</source>
        <extracomment>Columns were moved, resized, shown or hidden.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditScenario</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this alternative is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scenario has that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Paste amounts</source>
        <extracomment>So many sentences are listed; the table marks all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts such as {text} mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing until you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are right,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not and would be left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste the %n right one(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cell to put it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>{title} · {count}</source>
        <extracomment>Roles as plain ints: `data` is asked thousands of times for one paint, and an enum&apos;s attribute is slow. Search texts made in one go while nothing else happens: some 5 ms. What `totals` and `shown_count` say is another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CountedEdits</name>
    <message numerus="yes">
        <source>Change %n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n amount(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake, and what you did last may not have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is as it was last saved. You can go on working. Please send the details to whoever looks after the program; they are also kept in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the e&amp;xample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources and frames…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trygghetsplaneraren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Title and content of each menu: names of actions, `-` between groups, and words for what the window fills in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The title is empty. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{value}” is taken. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {value} is taken. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: an amount cannot be below zero. Write a positive amount, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the amount is larger than a plan takes. Check the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs must rise from low over likely to high. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The useful life must be 1–100 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year comes before the first, or the years are not possible. Change the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan covers at most 15 years. Shorten the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is money in {value}, which is outside the period. Move it first, or widen the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year stands twice. Keep it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: what this refers to is no longer in the plan. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be deleted, for something in the plan still uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is the only scenario and must stay. Copy it first, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario is the plan. Make another one the plan, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the text is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no amount. Write 250 tkr, 1,5 mnkr, 1 500 000 or =250+80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: the thousands are parted in an odd way. Write 1 500 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: the unit is unknown. Use kr, tkr or mnkr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is finer than an öre. Use at most two decimals of a krona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is larger than a plan takes. Check the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read in more than one way. Write it without doubt, such as {readings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there and try again, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no possible file name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read back as it was written. Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk or the network failed. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more. It may have been moved or renamed: open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{name}” in that folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a plan. A plan&apos;s name ends in .tplan; a list of measures is imported instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of the program. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds “{name}”. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written to, so nothing was changed. Save a copy elsewhere and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere since it was opened, so nothing was saved. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and was not opened. Use a copy of it that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network failed: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not give back what was written: save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done. Details: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last change was saved in “{name}”. Open the file again to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be saved in “{name}”, and the plan is as before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the system refused it ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Create plan {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add measure {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change measure {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate measure {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete measure {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change amount {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change amounts {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste amounts {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill amounts {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear amounts {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move amounts {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete source {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change frames {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add place {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change place {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete place {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy scenario to {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scenario {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete scenario {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {subject} the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social investment fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not financed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part-financed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tkr (thousands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnkr (millions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
