<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AllocationEdits</name>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>%n cell copied</numerusform>
            <numerusform>%n cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) pasted</source>
        <translation>
            <numerusform>%n amount pasted</numerusform>
            <numerusform>%n amounts pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationFooter</name>
    <message numerus="yes">
        <source>Sum of all %n measure(s)</source>
        <translation>
            <numerusform>Sum of all %n measure</numerusform>
            <numerusform>Sum of all %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum, %n measure(s)</source>
        <translation>
            <numerusform>Sum, %n measure</numerusform>
            <numerusform>Sum, %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllocationPage</name>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message numerus="yes">
        <source>▲ %n more source(s) and year(s) over-committed</source>
        <translation>
            <numerusform>▲ %n more source and year over-committed</numerusform>
            <numerusform>▲ %n more sources and years over-committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected or withdrawn measure(s) still with money</source>
        <translation>
            <numerusform>%n rejected or withdrawn measure still with money</numerusform>
            <numerusform>%n rejected or withdrawn measures still with money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part-financed measure(s), {amount} {unit} missing</source>
        <translation>
            <numerusform>%n part-financed measure, {amount} {unit} missing</numerusform>
            <numerusform>%n part-financed measures, {amount} {unit} missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with unknown cost</source>
        <translation>
            <numerusform>%n measure with unknown cost</numerusform>
            <numerusform>%n measures with unknown cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a place</source>
        <translation>
            <numerusform>%n measure without a place</numerusform>
            <numerusform>%n measures without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n amount(s) could not be read and are in no sum.</source>
        <translation>
            <numerusform>%n amount could not be read and are in no sum.</numerusform>
            <numerusform>%n amounts could not be read and are in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>%n new place</numerusform>
            <numerusform>%n new places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareScenarios</name>
    <message numerus="yes">
        <source>%n measure(s) differ.</source>
        <translation>
            <numerusform>%n measure differs.</numerusform>
            <numerusform>%n measures differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message numerus="yes">
        <source>Import %n measure(s)</source>
        <translation>
            <numerusform>Import %n measure</numerusform>
            <numerusform>Import %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindPerYearChart</name>
    <message numerus="yes">
        <source>%n other kind(s)</source>
        <translation>
            <numerusform>%n other kind</numerusform>
            <numerusform>%n other kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message numerus="yes">
        <source>Duplicated %n measure(s), without money.</source>
        <translation>
            <numerusform>Duplicated %n measure, without money.</numerusform>
            <numerusform>Duplicated %n measures, without money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n measure(s).</source>
        <translation>
            <numerusform>Deleted %n measure.</numerusform>
            <numerusform>Deleted %n measures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) from: {label}</source>
        <translation>
            <numerusform>%n measure from: {label}</numerusform>
            <numerusform>%n measures from: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) chosen in a chart</source>
        <translation>
            <numerusform>%n measure chosen in a chart</numerusform>
            <numerusform>%n measures chosen in a chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourhoodChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message numerus="yes">
        <source>%n amount(s) are right,</source>
        <translation>
            <numerusform>%n amount is right,</numerusform>
            <numerusform>%n amounts are right,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not and would be left out.</source>
        <translation>
            <numerusform>%n is not and would be left out.</numerusform>
            <numerusform>%n are not and would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the %n right one(s)</source>
        <translation>
            <numerusform>Paste the %n right one</numerusform>
            <numerusform>Paste the %n right ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>A plan covers at most %n year(s).</source>
        <translation>
            <numerusform>A plan covers at most %n year.</numerusform>
            <numerusform>A plan covers at most %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionOffer</name>
    <message numerus="yes">
        <source>%n measure(s) selected</source>
        <translation>
            <numerusform>%n measure selected</numerusform>
            <numerusform>%n measures selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n measure(s)</source>
        <translation>
            <numerusform>{shown} of %n measure</numerusform>
            <numerusform>{shown} of %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CountedEdits</name>
    <message numerus="yes">
        <source>Change %n measure(s)</source>
        <translation>
            <numerusform>Change %n measure</numerusform>
            <numerusform>Change %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n measure(s)</source>
        <translation>
            <numerusform>Duplicate %n measure</numerusform>
            <numerusform>Duplicate %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n measure(s)</source>
        <translation>
            <numerusform>Delete %n measure</numerusform>
            <numerusform>Delete %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n amount(s)</source>
        <translation>
            <numerusform>Change %n amount</numerusform>
            <numerusform>Change %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n amount(s)</source>
        <translation>
            <numerusform>Paste %n amount</numerusform>
            <numerusform>Paste %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n amount(s)</source>
        <translation>
            <numerusform>Fill %n amount</numerusform>
            <numerusform>Fill %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n amount(s)</source>
        <translation>
            <numerusform>Clear %n amount</numerusform>
            <numerusform>Clear %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n amount(s)</source>
        <translation>
            <numerusform>Move %n amount</numerusform>
            <numerusform>Move %n amounts</numerusform>
        </translation>
    </message>
</context>
</TS>
