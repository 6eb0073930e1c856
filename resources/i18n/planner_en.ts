<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Why may %Ln finding(s) stand as they are?</source>
        <translation>
            <numerusform>Why may %Ln finding stand as they are?</numerusform>
            <numerusform>Why may %Ln findings stand as they are?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationEdits</name>
    <message numerus="yes">
        <source>%Ln cell(s) copied</source>
        <translation>
            <numerusform>%Ln cell copied</numerusform>
            <numerusform>%Ln cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) pasted</source>
        <translation>
            <numerusform>%Ln amount pasted</numerusform>
            <numerusform>%Ln amounts pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationFooter</name>
    <message numerus="yes">
        <source>Sum of all %Ln measure(s)</source>
        <translation>
            <numerusform>Sum of all %Ln measure</numerusform>
            <numerusform>Sum of all %Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum, %Ln measure(s)</source>
        <translation>
            <numerusform>Sum, %Ln measure</numerusform>
            <numerusform>Sum, %Ln measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationPage</name>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message numerus="yes">
        <source>▲ %Ln more source(s) and year(s) over-committed</source>
        <translation>
            <numerusform>▲ %Ln more source and year over-committed</numerusform>
            <numerusform>▲ %Ln more sources and years over-committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected or withdrawn measure(s) still with money</source>
        <translation>
            <numerusform>%Ln rejected or withdrawn measure still with money</numerusform>
            <numerusform>%Ln rejected or withdrawn measures still with money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part-financed measure(s), {amount} {unit} missing</source>
        <translation>
            <numerusform>%Ln part-financed measure, {amount} {unit} missing</numerusform>
            <numerusform>%Ln part-financed measures, {amount} {unit} missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) with unknown cost</source>
        <translation>
            <numerusform>%Ln measure with unknown cost</numerusform>
            <numerusform>%Ln measures with unknown cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a place</source>
        <translation>
            <numerusform>%Ln measure without a place</numerusform>
            <numerusform>%Ln measures without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) with what looks like a personal identity number</source>
        <translation>
            <numerusform>%Ln measure with what looks like a personal identity number</numerusform>
            <numerusform>%Ln measures with what looks like a personal identity number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more text(s) with what looks like a personal identity number</source>
        <translation>
            <numerusform>%Ln more text with what looks like a personal identity number</numerusform>
            <numerusform>%Ln more texts with what looks like a personal identity number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverView</name>
    <message numerus="yes">
        <source>%Ln decision(s) recorded.</source>
        <translation>
            <numerusform>%Ln decision recorded.</numerusform>
            <numerusform>%Ln decisions recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>Confirm %Ln warning(s)</source>
        <translation>
            <numerusform>Confirm %Ln warning</numerusform>
            <numerusform>Confirm %Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>{day} is more than %Ln year(s) ahead</source>
        <translation>
            <numerusform>{day} is more than %Ln year ahead</numerusform>
            <numerusform>{day} is more than %Ln years ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseTertialDialog</name>
    <message numerus="yes">
        <source>%Ln forecast(s) that nobody has said will be written down:</source>
        <translation>
            <numerusform>%Ln forecast that nobody has said will be written down:</numerusform>
            <numerusform>%Ln forecasts that nobody has said will be written down:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareScenarios</name>
    <message numerus="yes">
        <source>%Ln measure(s) differ.</source>
        <translation>
            <numerusform>%Ln measure differs.</numerusform>
            <numerusform>%Ln measures differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmNumberDialog</name>
    <message numerus="yes">
        <source>… and %Ln more text(s)</source>
        <translation>
            <numerusform>… and %Ln more text</numerusform>
            <numerusform>… and %Ln more texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>Since then it has made %Ln more mistake(s).</source>
        <translation>
            <numerusform>Since then it has made %Ln more mistake.</numerusform>
            <numerusform>Since then it has made %Ln more mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideCarryOverDialog</name>
    <message numerus="yes">
        <source>{decision}: %Ln measure(s), {amount}</source>
        <translation>
            <numerusform>{decision}: %Ln measure, {amount}</numerusform>
            <numerusform>{decision}: %Ln measures, {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allocated amount(s)</source>
        <translation>
            <numerusform>%Ln allocated amount</numerusform>
            <numerusform>%Ln allocated amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) of a whole fund</source>
        <translation>
            <numerusform>%Ln frame of a whole fund</numerusform>
            <numerusform>%Ln frames of a whole fund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal rate(s)</source>
        <translation>
            <numerusform>%Ln internal rate</numerusform>
            <numerusform>%Ln internal rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s)</source>
        <translation>
            <numerusform>%Ln forecast</numerusform>
            <numerusform>%Ln forecasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed tertial(s)</source>
        <translation>
            <numerusform>%Ln closed tertial</numerusform>
            <numerusform>%Ln closed tertials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger line(s)</source>
        <translation>
            <numerusform>%Ln ledger line</numerusform>
            <numerusform>%Ln ledger lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked project(s)</source>
        <translation>
            <numerusform>%Ln linked project</numerusform>
            <numerusform>%Ln linked projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged finding(s)</source>
        <translation>
            <numerusform>%Ln acknowledged finding</numerusform>
            <numerusform>%Ln acknowledged findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <translation>
            <numerusform>%Ln walk</numerusform>
            <numerusform>%Ln walks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria of need</source>
        <translation>
            <numerusform>%Ln criteria of need</numerusform>
            <numerusform>%Ln criteria of need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln departure(s) from the order</source>
        <translation>
            <numerusform>%Ln departure from the order</numerusform>
            <numerusform>%Ln departures from the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of areas</source>
        <translation>
            <numerusform>%Ln figure of areas</numerusform>
            <numerusform>%Ln figures of areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own evidence card(s)</source>
        <translation>
            <numerusform>%Ln own evidence card</numerusform>
            <numerusform>%Ln own evidence cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own price(s)</source>
        <translation>
            <numerusform>%Ln own price</numerusform>
            <numerusform>%Ln own prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to checklists</source>
        <translation>
            <numerusform>%Ln answer to checklists</numerusform>
            <numerusform>%Ln answers to checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision round(s)</source>
        <translation>
            <numerusform>%Ln decision round</numerusform>
            <numerusform>%Ln decision rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message numerus="yes">
        <source>%Ln change(s) chosen. Compare shows what differs between two of them.</source>
        <translation>
            <numerusform>%Ln change chosen. Compare shows what differs between two of them.</numerusform>
            <numerusform>%Ln changes chosen. Compare shows what differs between two of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %Ln values. An exported history has them all.</source>
        <translation>
            <numerusform>The first {shown} of %Ln values. An exported history has them all.</numerusform>
            <numerusform>The first {shown} of %Ln values. An exported history has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>{change} and %Ln more value(s)</source>
        <translation>
            <numerusform>{change} and %Ln more value</numerusform>
            <numerusform>{change} and %Ln more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSecrecyDialog</name>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are shown as a sum only.</source>
        <translation>
            <numerusform>%Ln measure flagged for secrecy are shown as a sum only.</numerusform>
            <numerusform>%Ln measures flagged for secrecy are shown as a sum only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are left out of the history.</source>
        <translation>
            <numerusform>%Ln measure flagged for secrecy are left out of the history.</numerusform>
            <numerusform>%Ln measures flagged for secrecy are left out of the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessForm</name>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessRegister</name>
    <message numerus="yes">
        <source>Imported %Ln figure(s).</source>
        <translation>
            <numerusform>Imported %Ln figure.</numerusform>
            <numerusform>Imported %Ln figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>Import all %Ln sheet(s) with the same headings</source>
        <translation>
            <numerusform>Import all %Ln sheet with the same headings</numerusform>
            <numerusform>Import all %Ln sheets with the same headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCount</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message numerus="yes">
        <source>%Ln finding(s) chosen</source>
        <translation>
            <numerusform>%Ln finding chosen</numerusform>
            <numerusform>%Ln findings chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) put right.</source>
        <translation>
            <numerusform>%Ln finding put right.</numerusform>
            <numerusform>%Ln findings put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) acknowledged.</source>
        <translation>
            <numerusform>%Ln finding acknowledged.</numerusform>
            <numerusform>%Ln findings acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledgement(s) removed.</source>
        <translation>
            <numerusform>%Ln acknowledgement removed.</numerusform>
            <numerusform>%Ln acknowledgements removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln acknowledged</source>
        <translation>
            <numerusform>, %Ln acknowledged</numerusform>
            <numerusform>, %Ln acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>%Ln event(s) came after the closing, to be counted in the next tertial.</source>
        <translation>
            <numerusform>%Ln event came after the closing, to be counted in the next tertial.</numerusform>
            <numerusform>%Ln events came after the closing, to be counted in the next tertial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s) assumed, since nobody has said one.</source>
        <translation>
            <numerusform>%Ln forecast assumed, since nobody has said one.</numerusform>
            <numerusform>%Ln forecasts assumed, since nobody has said one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message numerus="yes">
        <source>Exported {name} and read it back: %Ln change(s).</source>
        <translation>
            <numerusform>Exported {name} and read it back: %Ln change.</numerusform>
            <numerusform>Exported {name} and read it back: %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is flagged for secrecy is left out: %Ln measure(s).</source>
        <translation>
            <numerusform>What is flagged for secrecy is left out: %Ln measure.</numerusform>
            <numerusform>What is flagged for secrecy is left out: %Ln measures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiguresDialog</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln area(s)</source>
        <translation>
            <numerusform>of %Ln area</numerusform>
            <numerusform>of %Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other areas left out</source>
        <translation>
            <numerusform>%Ln of other areas left out</numerusform>
            <numerusform>%Ln of other areas left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) withheld as too small</source>
        <translation>
            <numerusform>%Ln cell withheld as too small</numerusform>
            <numerusform>%Ln cells withheld as too small</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of sums left out</source>
        <translation>
            <numerusform>%Ln row of sums left out</numerusform>
            <numerusform>%Ln rows of sums left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLedgerDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) in the file</source>
        <translation>
            <numerusform>%Ln line in the file</numerusform>
            <numerusform>%Ln lines in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet are read too.</source>
        <translation>
            <numerusform>%Ln hidden row of the sheet are read too.</numerusform>
            <numerusform>%Ln hidden rows of the sheet are read too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message numerus="yes">
        <source>Import %Ln measure(s)</source>
        <translation>
            <numerusform>Import %Ln measure</numerusform>
            <numerusform>Import %Ln measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportMapDialog</name>
    <message numerus="yes">
        <source>%Ln area(s) in the file</source>
        <translation>
            <numerusform>%Ln area in the file</numerusform>
            <numerusform>%Ln areas in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) without an area left out</source>
        <translation>
            <numerusform>%Ln feature without an area left out</numerusform>
            <numerusform>%Ln features without an area left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportObservationsDialog</name>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) added</source>
        <translation>
            <numerusform>%Ln place added</numerusform>
            <numerusform>%Ln places added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the plan</source>
        <translation>
            <numerusform>%Ln already in the plan</numerusform>
            <numerusform>%Ln already in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the plan does not have the place</source>
        <translation>
            <numerusform>%Ln left out: the plan does not have the place</numerusform>
            <numerusform>%Ln left out: the plan does not have the place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withheld as too few</source>
        <translation>
            <numerusform>%Ln withheld as too few</numerusform>
            <numerusform>%Ln withheld as too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTotals</name>
    <message numerus="yes">
        <source>%Ln amount(s) could not be read and are in no sum.</source>
        <translation>
            <numerusform>%Ln amount could not be read and are in no sum.</numerusform>
            <numerusform>%Ln amounts could not be read and are in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new place(s)</source>
        <translation>
            <numerusform>%Ln new place</numerusform>
            <numerusform>%Ln new places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>every %Ln year</numerusform>
            <numerusform>every %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindPerYearChart</name>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln other kind</numerusform>
            <numerusform>%Ln other kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapScenes</name>
    <message numerus="yes">
        <source>%Ln place(s) on the map</source>
        <translation>
            <numerusform>%Ln place on the map</numerusform>
            <numerusform>%Ln places on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchLedgerDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) wait(s) to be matched</source>
        <translation>
            <numerusform>%Ln line wait to be matched</numerusform>
            <numerusform>%Ln lines waits to be matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) set aside</source>
        <translation>
            <numerusform>%Ln line set aside</numerusform>
            <numerusform>%Ln lines set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureEvents</name>
    <message numerus="yes">
        <source>%Ln measure(s) selected.</source>
        <translation>
            <numerusform>%Ln measure selected.</numerusform>
            <numerusform>%Ln measures selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message numerus="yes">
        <source>Duplicated %Ln measure(s), without money.</source>
        <translation>
            <numerusform>Duplicated %Ln measure, without money.</numerusform>
            <numerusform>Duplicated %Ln measures, without money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln measure(s).</source>
        <translation>
            <numerusform>Deleted %Ln measure.</numerusform>
            <numerusform>Deleted %Ln measures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) from: {label}</source>
        <translation>
            <numerusform>%Ln measure from: {label}</numerusform>
            <numerusform>%Ln measures from: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) chosen in a chart</source>
        <translation>
            <numerusform>%Ln measure chosen in a chart</numerusform>
            <numerusform>%Ln measures chosen in a chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePlansDialog</name>
    <message numerus="yes">
        <source>Choose in %Ln conflict(s) first.</source>
        <translation>
            <numerusform>Choose in %Ln conflict first.</numerusform>
            <numerusform>Choose in %Ln conflicts first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen in %Ln conflict(s). Close without merging?</source>
        <translation>
            <numerusform>You have chosen in %Ln conflict. Close without merging?</numerusform>
            <numerusform>You have chosen in %Ln conflicts. Close without merging?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln amount(s), {total} in all</source>
        <translation>
            <numerusform>%Ln amount, {total} in all</numerusform>
            <numerusform>%Ln amounts, {total} in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%Ln more message(s)</source>
        <translation>
            <numerusform>%Ln more message</numerusform>
            <numerusform>%Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them miss ratings: Rank within says how far that could move them.</source>
        <translation>
            <numerusform>%Ln of them miss ratings: Rank within says how far that could move them.</numerusform>
            <numerusform>%Ln of them miss ratings: Rank within says how far that could move them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourhoodChart</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationRegister</name>
    <message numerus="yes">
        <source>Deleted %Ln observation(s).</source>
        <translation>
            <numerusform>Deleted %Ln observation.</numerusform>
            <numerusform>Deleted %Ln observations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln observation(s).</source>
        <translation>
            <numerusform>Imported %Ln observation.</numerusform>
            <numerusform>Imported %Ln observations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln overdue</source>
        <translation>
            <numerusform>▲ %Ln overdue</numerusform>
            <numerusform>▲ %Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationWords</name>
    <message numerus="yes">
        <source>▲ %Ln day(s) overdue</source>
        <translation>
            <numerusform>▲ %Ln day overdue</numerusform>
            <numerusform>▲ %Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln day(s) late</source>
        <translation>
            <numerusform>✓ %Ln day late</numerusform>
            <numerusform>✓ %Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%Ln amount(s) are right,</source>
        <translation>
            <numerusform>%Ln amount is right,</numerusform>
            <numerusform>%Ln amounts are right,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not and would be left out.</source>
        <translation>
            <numerusform>%Ln is not and would be left out.</numerusform>
            <numerusform>%Ln are not and would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the %Ln right one(s)</source>
        <translation>
            <numerusform>Paste the %Ln right one</numerusform>
            <numerusform>Paste the %Ln right ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message numerus="yes">
        <source>Imported %Ln area(s).</source>
        <translation>
            <numerusform>Imported %Ln area.</numerusform>
            <numerusform>Imported %Ln areas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceRegister</name>
    <message numerus="yes">
        <source>Duplicated %Ln place(s).</source>
        <translation>
            <numerusform>Duplicated %Ln place.</numerusform>
            <numerusform>Duplicated %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln place(s).</source>
        <translation>
            <numerusform>Deleted %Ln place.</numerusform>
            <numerusform>Deleted %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>A plan covers at most %Ln year(s).</source>
        <translation>
            <numerusform>A plan covers at most %Ln year.</numerusform>
            <numerusform>A plan covers at most %Ln years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message numerus="yes">
        <source>Useful life: %Ln year(s).</source>
        <translation>
            <numerusform>Useful life: %Ln year.</numerusform>
            <numerusform>Useful life: %Ln years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnWorkbookDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) in the file.</source>
        <translation>
            <numerusform>%Ln change in the file.</numerusform>
            <numerusform>%Ln changes in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) with the plan.</source>
        <translation>
            <numerusform>%Ln conflict with the plan.</numerusform>
            <numerusform>%Ln conflicts with the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further change(s) the plan has already.</source>
        <translation>
            <numerusform>%Ln further change the plan has already.</numerusform>
            <numerusform>%Ln further changes the plan has already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the file are not read back:</source>
        <translation>
            <numerusform>%Ln thing in the file are not read back:</numerusform>
            <numerusform>%Ln things in the file are not read back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln change(s)</source>
        <translation>
            <numerusform>Take %Ln change</numerusform>
            <numerusform>Take %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln ticked change(s) replace(s) what the plan has now.</source>
        <translation>
            <numerusform>▲ %Ln ticked change replace what the plan has now.</numerusform>
            <numerusform>▲ %Ln ticked changes replaces what the plan has now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message numerus="yes">
        <source>%Ln decision round(s)</source>
        <translation>
            <numerusform>%Ln decision round</numerusform>
            <numerusform>%Ln decision rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningCostWords</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a cost</source>
        <translation>
            <numerusform>%Ln measure without a cost</numerusform>
            <numerusform>%Ln measures without a cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a useful life</source>
        <translation>
            <numerusform>%Ln measure without a useful life</numerusform>
            <numerusform>%Ln measures without a useful life</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) of which nothing says when they are in use</source>
        <translation>
            <numerusform>%Ln measure of which nothing says when they are in use</numerusform>
            <numerusform>%Ln measures of which nothing says when they are in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a running cost</source>
        <translation>
            <numerusform>%Ln measure without a running cost</numerusform>
            <numerusform>%Ln measures without a running cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a future operator</source>
        <translation>
            <numerusform>%Ln measure without a future operator</numerusform>
            <numerusform>%Ln measures without a future operator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningCostsChart</name>
    <message numerus="yes">
        <source>%Ln other board(s)</source>
        <translation>
            <numerusform>%Ln other board</numerusform>
            <numerusform>%Ln other boards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveVersionDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) since “{name}”, {time}.</source>
        <translation>
            <numerusform>%Ln change since “{name}”, {time}.</numerusform>
            <numerusform>%Ln changes since “{name}”, {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecrecyWords</name>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are named in it.</source>
        <translation>
            <numerusform>%Ln measure flagged for secrecy are named in it.</numerusform>
            <numerusform>%Ln measures flagged for secrecy are named in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are shown as a sum only.</source>
        <translation>
            <numerusform>%Ln measure flagged for secrecy are shown as a sum only.</numerusform>
            <numerusform>%Ln measures flagged for secrecy are shown as a sum only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionOffer</name>
    <message numerus="yes">
        <source>%Ln measure(s) selected</source>
        <translation>
            <numerusform>%Ln measure selected</numerusform>
            <numerusform>%Ln measures selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>%Ln change(s) not published</source>
        <translation>
            <numerusform>%Ln change not published</numerusform>
            <numerusform>%Ln changes not published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} cannot be reached. This is your version with %Ln change(s) that are not published yet. Open the plan again when the folder is back.</source>
        <translation>
            <numerusform>{folder} cannot be reached. This is your version with %Ln change that are not published yet. Open the plan again when the folder is back.</numerusform>
            <numerusform>{folder} cannot be reached. This is your version with %Ln changes that are not published yet. Open the plan again when the folder is back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln measure(s)</source>
        <translation>
            <numerusform>{shown} of %Ln measure</numerusform>
            <numerusform>{shown} of %Ln measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet read too</source>
        <translation>
            <numerusform>%Ln hidden row of the sheet read too</numerusform>
            <numerusform>%Ln hidden rows of the sheet read too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left out:</source>
        <translation>
            <numerusform>%Ln cell left out:</numerusform>
            <numerusform>%Ln cells left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkForm</name>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <translation>
            <numerusform>%Ln walk</numerusform>
            <numerusform>%Ln walks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowBackups</name>
    <message numerus="yes">
        <source>%Ln backup(s) were damaged and are set aside. The others stay: check the disk.</source>
        <translation>
            <numerusform>%Ln backup was damaged and is set aside. The others stay: check the disk.</numerusform>
            <numerusform>%Ln backups were damaged and are set aside. The others stay: check the disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedEdits</name>
    <message numerus="yes">
        <source>Change %Ln measure(s)</source>
        <translation>
            <numerusform>Change %Ln measure</numerusform>
            <numerusform>Change %Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln measure(s)</source>
        <translation>
            <numerusform>Duplicate %Ln measure</numerusform>
            <numerusform>Duplicate %Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln measure(s)</source>
        <translation>
            <numerusform>Delete %Ln measure</numerusform>
            <numerusform>Delete %Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln amount(s)</source>
        <translation>
            <numerusform>Change %Ln amount</numerusform>
            <numerusform>Change %Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln amount(s)</source>
        <translation>
            <numerusform>Paste %Ln amount</numerusform>
            <numerusform>Paste %Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %Ln amount(s)</source>
        <translation>
            <numerusform>Fill %Ln amount</numerusform>
            <numerusform>Fill %Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln amount(s)</source>
        <translation>
            <numerusform>Clear %Ln amount</numerusform>
            <numerusform>Clear %Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln amount(s)</source>
        <translation>
            <numerusform>Move %Ln amount</numerusform>
            <numerusform>Move %Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln event(s)</source>
        <translation>
            <numerusform>Record %Ln event</numerusform>
            <numerusform>Record %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln event(s)</source>
        <translation>
            <numerusform>Correct %Ln event</numerusform>
            <numerusform>Correct %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln forecast(s)</source>
        <translation>
            <numerusform>Change %Ln forecast</numerusform>
            <numerusform>Change %Ln forecasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln finding(s)</source>
        <translation>
            <numerusform>Acknowledge %Ln finding</numerusform>
            <numerusform>Acknowledge %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the acknowledgement of %Ln finding(s)</source>
        <translation>
            <numerusform>Remove the acknowledgement of %Ln finding</numerusform>
            <numerusform>Remove the acknowledgement of %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln finding(s) right</source>
        <translation>
            <numerusform>Put %Ln finding right</numerusform>
            <numerusform>Put %Ln findings right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln ledger line(s)</source>
        <translation>
            <numerusform>Match %Ln ledger line</numerusform>
            <numerusform>Match %Ln ledger lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln ledger line(s) aside</source>
        <translation>
            <numerusform>Set %Ln ledger line aside</numerusform>
            <numerusform>Set %Ln ledger lines aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln place(s)</source>
        <translation>
            <numerusform>Add %Ln place</numerusform>
            <numerusform>Add %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln place(s)</source>
        <translation>
            <numerusform>Change %Ln place</numerusform>
            <numerusform>Change %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln place(s)</source>
        <translation>
            <numerusform>Delete %Ln place</numerusform>
            <numerusform>Delete %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln observation(s)</source>
        <translation>
            <numerusform>Change %Ln observation</numerusform>
            <numerusform>Change %Ln observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln observation(s)</source>
        <translation>
            <numerusform>Delete %Ln observation</numerusform>
            <numerusform>Delete %Ln observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln place(s)</source>
        <translation>
            <numerusform>Rate %Ln place</numerusform>
            <numerusform>Rate %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln area(s)</source>
        <translation>
            <numerusform>Take away %Ln area</numerusform>
            <numerusform>Take away %Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln figure(s) of areas</source>
        <translation>
            <numerusform>Change %Ln figure of areas</numerusform>
            <numerusform>Change %Ln figures of areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s)</source>
        <translation>
            <numerusform>%Ln forecast</numerusform>
            <numerusform>%Ln forecasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of areas</source>
        <translation>
            <numerusform>%Ln figure of areas</numerusform>
            <numerusform>%Ln figures of areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lists</name>
    <message numerus="yes">
        <source>%Ln change(s) of the history, with the same version codes</source>
        <translation>
            <numerusform>%Ln change of the history, with the same version codes</numerusform>
            <numerusform>%Ln changes of the history, with the same version codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) as one new change</source>
        <translation>
            <numerusform>%Ln value as one new change</numerusform>
            <numerusform>%Ln values as one new change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) of the history cannot be read.</source>
        <translation>
            <numerusform>At least %Ln change of the history cannot be read.</numerusform>
            <numerusform>At least %Ln changes of the history cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) after the break: their values are in the new file, but not who and when.</source>
        <translation>
            <numerusform>%Ln change after the break: their values are in the new file, but not who and when.</numerusform>
            <numerusform>%Ln changes after the break: their values are in the new file, but not who and when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln row(s) cannot be read.</source>
        <translation>
            <numerusform>{kind}: %Ln row cannot be read.</numerusform>
            <numerusform>{kind}: %Ln rows cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Reader</name>
    <message numerus="yes">
        <source>%Ln row(s) flagged for secrecy</source>
        <translation>
            <numerusform>%Ln row flagged for secrecy</numerusform>
            <numerusform>%Ln rows flagged for secrecy</numerusform>
        </translation>
    </message>
</context>
</TS>
