<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Trygghetsplaneraren</source>
        <translation>Om Trygghetsplaneraren</translation>
    </message>
    <message>
        <source>Plans and follows up a district's money for safer places.</source>
        <translation>För att planera och följa upp en stadsdelsnämnds pengar till tryggare platser.</translation>
    </message>
    <message>
        <source>It never uses the network. A plan is one file, and every change is saved in it at once.</source>
        <translation>Programmet använder aldrig nätet. En plan är en fil, och varje ändring sparas i den direkt.</translation>
    </message>
    <message>
        <source>The program has the licence EUPL-1.2. It is built with Python {python}, Qt {qt} and PySide6 (LGPL-3.0), pyqtgraph and openpyxl (MIT), XlsxWriter (BSD), sqlite-utils (Apache-2.0) and the Tabler icons (MIT).</source>
        <translation>Programmet har licensen EUPL-1.2. Det är byggt med Python {python}, Qt {qt} och PySide6 (LGPL-3.0), pyqtgraph och openpyxl (MIT), XlsxWriter (BSD), sqlite-utils (Apache-2.0) och ikonerna Tabler (MIT).</translation>
    </message>
</context>
<context>
    <name>AccountingForm</name>
    <message>
        <source>Half a price base amount</source>
        <translation>Ett halvt prisbasbelopp</translation>
    </message>
    <message>
        <source>One price base amount</source>
        <translation>Ett prisbasbelopp</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Limit for an investment, kr</source>
        <translation>&amp;Gräns för investering, kr</translation>
    </message>
    <message>
        <source>An empty field takes one price base amount of the year a measure is in use from: {figure}. Stockholm's own limit was not found, so this is an assumption. What costs less, lasts less than three years or stands on somebody else's property is drift.</source>
        <translation>Ett tomt fält ger ett prisbasbelopp för det år då åtgärden tas i bruk: {figure}. Stockholms egen gräns har inte hittats, så det är ett antagande. Det som kostar mindre, nyttjas kortare än tre år eller står på annans fastighet är drift.</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why it is right as it is: the decision, the agreement, …</source>
        <translation>Varför det är rätt som det är: beslutet, avtalet …</translation>
    </message>
    <message numerus="yes">
        <source>Why may %Ln finding(s) stand as they are?</source>
        <translation>
            <numerusform>Varför får %Ln iakttagelse stå kvar som den är?</numerusform>
            <numerusform>Varför får %Ln iakttagelser stå kvar som de är?</numerusform>
        </translation>
    </message>
    <message>
        <source>When one of its figures changes, it is found again.</source>
        <translation>När någon av siffrorna ändras tas den upp igen.</translation>
    </message>
</context>
<context>
    <name>AllocationEdits</name>
    <message numerus="yes">
        <source>%Ln cell(s) copied</source>
        <translation>
            <numerusform>%Ln ruta kopierad</numerusform>
            <numerusform>%Ln rutor kopierade</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>Det finns ingen text att klistra in.</translation>
    </message>
    <message>
        <source>Choose a cell under a year, then paste.</source>
        <translation>Välj en ruta under ett år och klistra in där.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) pasted</source>
        <translation>
            <numerusform>%Ln belopp inklistrat</numerusform>
            <numerusform>%Ln belopp inklistrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a source first: some of the cells cannot be typed in.</source>
        <translation>Välj en källa först: en del av rutorna går inte att skriva i.</translation>
    </message>
    <message>
        <source>There is no amount to move.</source>
        <translation>Det finns inget belopp att flytta.</translation>
    </message>
    <message>
        <source>The plan has no year to move it to.</source>
        <translation>Planen har inget år att flytta det till.</translation>
    </message>
    <message>
        <source>Nothing is missing: the measure is financed in full, or its cost is not known.</source>
        <translation>Inget saknas: åtgärden är helt finansierad, eller så är kostnaden okänd.</translation>
    </message>
    <message>
        <source>Choose a cell under a year first.</source>
        <translation>Välj först en ruta under ett år.</translation>
    </message>
    <message>
        <source>Choose a source above the table to change amounts.</source>
        <translation>Välj en källa ovanför tabellen för att ändra belopp.</translation>
    </message>
    <message>
        <source>Choose one block of cells under the years to fill.</source>
        <translation>Markera ett sammanhängande område under åren att fylla.</translation>
    </message>
</context>
<context>
    <name>AllocationFooter</name>
    <message>
        <source>Sum, frame and remaining</source>
        <translation>Summa, ram och kvar att fördela</translation>
    </message>
    <message>
        <source>{year}: {amount} remaining</source>
        <translation>{year}: kvar att fördela {amount}</translation>
    </message>
    <message>
        <source>{amount} in {year}</source>
        <translation>{amount} år {year}</translation>
    </message>
    <message>
        <source>over-committed by {amounts}</source>
        <translation>överskridet med {amounts}</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message numerus="yes">
        <source>Sum of all %Ln measure(s)</source>
        <translation>
            <numerusform>Summa av %Ln åtgärd</numerusform>
            <numerusform>Summa av alla %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum, %Ln measure(s)</source>
        <translation>
            <numerusform>Summa, %Ln åtgärd</numerusform>
            <numerusform>Summa, %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Remaining  ▲ {years} over-committed</source>
        <translation>Kvar att fördela  ▲ {years} överskridet</translation>
    </message>
    <message>
        <source>Remaining  ▲ over-committed</source>
        <translation>Kvar att fördela  ▲ överskridet</translation>
    </message>
</context>
<context>
    <name>AllocationModel</name>
    <message>
        <source>Neighbourhood not known</source>
        <translation>Stadsdel okänd</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Inget slag valt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Söks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Finansierat</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Andra källor</translation>
    </message>
    <message>
        <source>All sources together. Choose a source above the table to type here.</source>
        <translation>Alla källor tillsammans. Välj en källa ovanför tabellen för att skriva här.</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Kostnad okänd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Part {share} %</source>
        <translation>Delvis {share} %</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Helt</translation>
    </message>
    <message>
        <source>▲ Over {share} %</source>
        <translation>▲ Mer {share} %</translation>
    </message>
    <message>
        <source>Asked {amount}</source>
        <translation>Söks {amount}</translation>
    </message>
    <message>
        <source>Allocated {amount} from all sources</source>
        <translation>Fördelat {amount} från alla källor</translation>
    </message>
    <message>
        <source>Missing {amount}</source>
        <translation>Saknas {amount}</translation>
    </message>
</context>
<context>
    <name>AllocationPage</name>
    <message>
        <source>Filter measures</source>
        <translation>Filtrera åtgärder</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exportera arbetsbok</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Efter stadsdel</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>Inga åtgärder än</translation>
    </message>
    <message>
        <source>Money is allocated to measures. Add the first one, or import a list.</source>
        <translation>Pengar fördelas på åtgärder. Lägg till den första, eller importera en lista.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importera lista…</translation>
    </message>
    <message>
        <source>No measure matches</source>
        <translation>Ingen åtgärd passar filtret</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the measure.</source>
        <translation>Alla ord i filtret måste finnas i åtgärden.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Edit amount</source>
        <translation>Redigera belopp</translation>
    </message>
    <message>
        <source>Copy amounts</source>
        <translation>Kopiera belopp</translation>
    </message>
    <message>
        <source>Cut amounts</source>
        <translation>Klipp ut belopp</translation>
    </message>
    <message>
        <source>Paste amounts</source>
        <translation>Klistra in belopp</translation>
    </message>
    <message>
        <source>Clear amounts</source>
        <translation>Töm belopp</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Fyll åt höger</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>Fill what is missing</source>
        <translation>Fyll på det som saknas</translation>
    </message>
    <message>
        <source>Move to next year</source>
        <translation>Flytta till nästa år</translation>
    </message>
    <message>
        <source>Move to previous year</source>
        <translation>Flytta till föregående år</translation>
    </message>
    <message>
        <source>Copy scenario…</source>
        <translation>Kopiera scenariot…</translation>
    </message>
    <message>
        <source>Scenario: name and note…</source>
        <translation>Scenariots namn och anteckning…</translation>
    </message>
    <message>
        <source>Make this scenario the plan</source>
        <translation>Gör scenariot till planen</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Ta bort scenariot</translation>
    </message>
    <message>
        <source>Compare scenarios…</source>
        <translation>Jämför scenarier…</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>Nästa scenario</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Föregående scenario</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Fäll ut alla grupper</translation>
    </message>
    <message>
        <source>There is one scenario only. Copy it with +, change the copy, then compare.</source>
        <translation>Det finns bara ett scenario. Kopiera det med +, ändra i kopian och jämför sedan.</translation>
    </message>
    <message>
        <source>{source} · amounts in {unit}</source>
        <translation>{source} · belopp i {unit}</translation>
    </message>
    <message>
        <source>All sources together. To type amounts, show one of them:</source>
        <translation>Alla källor tillsammans. Visa en av dem för att skriva belopp:</translation>
    </message>
    <message>
        <source>This source has no frame yet, so whatever is allocated is over-committed.</source>
        <translation>Källan har ingen ram än, så allt som fördelas blir överskridet.</translation>
    </message>
    <message>
        <source>Set frames…</source>
        <translation>Ange ramar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <translation>
            <numerusform>%Ln belopp</numerusform>
            <numerusform>%Ln belopp</numerusform>
        </translation>
    </message>
    <message>
        <source>sum {amount}</source>
        <translation>summa {amount}</translation>
    </message>
    <message>
        <source>average {amount}</source>
        <translation>medel {amount}</translation>
    </message>
    <message>
        <source>Type 1,5 mnkr, 250 tkr or =250+80; a bare number is {unit}.</source>
        <translation>Skriv 1,5 mnkr, 250 tkr eller =250+80. Ett tal utan enhet räknas som {unit}.</translation>
    </message>
</context>
<context>
    <name>AllocationTable</name>
    <message>
        <source>Allocation</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Amounts are typed under the years; the rest is changed in the inspector.</source>
        <translation>Belopp skrivs under åren. Resten ändras i panelen Detaljer.</translation>
    </message>
    <message>
        <source>Choose a source above the table to type here.</source>
        <translation>Välj en källa ovanför tabellen för att skriva här.</translation>
    </message>
    <message>
        <source>“{text}”: which amount is meant?</source>
        <translation>”{text}”: vilket belopp menas?</translation>
    </message>
</context>
<context>
    <name>AmountCellEditor</name>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>ApplicationColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>● is there, ○ is missing, in the order of the application</source>
        <translation>● finns, ○ saknas, i ansökans ordning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Efter läge</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Efter status</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Show the checklist</source>
        <translation>Visa checklistan</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Visa åtgärden</translation>
    </message>
    <message>
        <source>Write application…</source>
        <translation>Skriv ansökan…</translation>
    </message>
    <message>
        <source>The application of the selected measure</source>
        <translation>Ansökan för den valda åtgärden</translation>
    </message>
    <message>
        <source>Select a measure to write its application here.</source>
        <translation>Välj en åtgärd för att skriva dess ansökan här.</translation>
    </message>
    <message>
        <source>Problem: what is wrong on the place?</source>
        <translation>Problem: vad är fel på platsen?</translation>
    </message>
    <message>
        <source>Cause: why, as far as is known?</source>
        <translation>Orsak: varför, så långt det är känt?</translation>
    </message>
    <message>
        <source>Expected effect, and how it would show</source>
        <translation>Förväntad effekt, och hur den skulle märkas</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Dialogue held: with whom, when, what they said</source>
        <translation>Dialog: med vem, när, vad de sa</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Uppföljningsplan</translation>
    </message>
    <message>
        <source>Item in lägesbild</source>
        <translation>Punkt i lägesbilden</translation>
    </message>
    <message>
        <source>Item in åtgärdsplan</source>
        <translation>Punkt i åtgärdsplanen</translation>
    </message>
    <message>
        <source>Permit or notification</source>
        <translation>Lov eller anmälan</translation>
    </message>
    <message>
        <source>Builder's agreement</source>
        <translation>Genomförarens medgivande</translation>
    </message>
    <message>
        <source>Work starts on</source>
        <translation>Arbetet börjar</translation>
    </message>
    <message>
        <source>Work ends on</source>
        <translation>Arbetet är klart</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation>Driftkostnad per år</translation>
    </message>
    <message>
        <source>Who pays the running cost</source>
        <translation>Vem betalar driften</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Saknas: {parts}</translation>
    </message>
    <message>
        <source>✓ Everything is there: ready to apply.</source>
        <translation>✓ Allt finns: klar att ansöka.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationRegister</name>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Filtrera ansökningar</translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>Inga åtgärder än</translation>
    </message>
    <message>
        <source>Write measures on the page Measures; what each application lacks stands here.</source>
        <translation>Skriv åtgärder på sidan Åtgärder; vad varje ansökan saknar står här.</translation>
    </message>
    <message>
        <source>No application matches</source>
        <translation>Ingen ansökan passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the row.</source>
        <translation>Varje ord i filtret måste finnas på raden.</translation>
    </message>
    <message>
        <source>{ready} of {all} are ready to apply</source>
        <translation>{ready} av {all} är klara att ansöka</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>✓ ready to apply</source>
        <translation>✓ klar att ansöka</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message>
        <source>checklist ({left} of {all} open)</source>
        <translation>checklistan ({left} av {all} öppna)</translation>
    </message>
    <message>
        <source>Ready to apply</source>
        <translation>Klar att söka</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklistor</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidplan</translation>
    </message>
    <message>
        <source>Decision rounds</source>
        <translation>Beslutsomgångar</translation>
    </message>
    <message>
        <source>Write application as Word…</source>
        <translation>Skriv ansökan som Word…</translation>
    </message>
    <message>
        <source>Write application as PDF…</source>
        <translation>Skriv ansökan som PDF…</translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>▲ {fund} {year}: over-committed by {amount} {unit}</source>
        <translation>▲ {fund} {year}: överskridet med {amount} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln more source(s) and year(s) over-committed</source>
        <translation>
            <numerusform>▲ %Ln ram till är överskriden</numerusform>
            <numerusform>▲ %Ln ramar till är överskridna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected or withdrawn measure(s) still with money</source>
        <translation>
            <numerusform>%Ln avslagen eller återtagen åtgärd har fortfarande pengar</numerusform>
            <numerusform>%Ln avslagna eller återtagna åtgärder har fortfarande pengar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part-financed measure(s), {amount} {unit} missing</source>
        <translation>
            <numerusform>%Ln åtgärd delvis finansierad, {amount} {unit} saknas</numerusform>
            <numerusform>%Ln åtgärder delvis finansierade, {amount} {unit} saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) with unknown cost</source>
        <translation>
            <numerusform>%Ln åtgärd med okänd kostnad</numerusform>
            <numerusform>%Ln åtgärder med okänd kostnad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a place</source>
        <translation>
            <numerusform>%Ln åtgärd utan plats</numerusform>
            <numerusform>%Ln åtgärder utan plats</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Nothing: no source is over-committed and no measure lacks anything.</source>
        <translation>Inget: ingen ram är överskriden och ingen åtgärd behöver ses över.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) with what looks like a personal identity number</source>
        <translation>
            <numerusform>%Ln åtgärd med vad som ser ut som ett personnummer</numerusform>
            <numerusform>%Ln åtgärder med vad som ser ut som personnummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more text(s) with what looks like a personal identity number</source>
        <translation>
            <numerusform>%Ln text till med vad som ser ut som ett personnummer</numerusform>
            <numerusform>%Ln texter till med vad som ser ut som personnummer</numerusform>
        </translation>
    </message>
    <message>
        <source>look at sources and frames, scenarios, places and the plan's title</source>
        <translation>se källor och ramar, scenarier, platser och planens namn</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versionskod</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Allocated, {unit}</source>
        <translation>Fördelat, {unit}</translation>
    </message>
    <message>
        <source>Remaining, {unit}</source>
        <translation>Kvar att fördela, {unit}</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senaste ändring</translation>
    </message>
    <message>
        <source>▲ Cannot be read: it is damaged or not there any more</source>
        <translation>▲ Går inte att läsa: den är skadad eller borta</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>kontrolleras …</translation>
    </message>
</context>
<context>
    <name>BalancePairsModel</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>Over-committed</source>
        <translation>Överskridet</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>{heading}: frame {frame}, allocated {allocated}, bound {bound}, {verdict}</source>
        <translation>{heading}: ram {frame}, fördelat {allocated}, bundet {bound}, {verdict}</translation>
    </message>
    <message>
        <source>▲ over-committed by {amount}</source>
        <translation>▲ överskridet med {amount}</translation>
    </message>
    <message>
        <source>remaining {amount}</source>
        <translation>att fördela {amount}</translation>
    </message>
    <message>
        <source>bound {amount}</source>
        <translation>bundet {amount}</translation>
    </message>
    <message>
        <source>▲ over by {amount}</source>
        <translation>▲ överskridet {amount}</translation>
    </message>
    <message>
        <source>frame {amount}</source>
        <translation>ram {amount}</translation>
    </message>
</context>
<context>
    <name>BudgetStrip</name>
    <message>
        <source>Source of money shown</source>
        <translation>Finansieringskälla som visas</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Enhet för belopp</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Hela perioden</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Visas i</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
</context>
<context>
    <name>BurnDownChart</name>
    <message>
        <source>Frame of the period, used up</source>
        <translation>Periodens ram, år för år</translation>
    </message>
    <message>
        <source>Left of all years' frames when each year closes</source>
        <translation>Kvar av alla års ramar vid varje års slut</translation>
    </message>
    <message>
        <source>There are no frames and no allocation yet.</source>
        <translation>Det finns varken ramar eller fördelade belopp än.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Frame of all years</source>
        <translation>Alla års ramar</translation>
    </message>
    <message>
        <source>Left when {year} closes</source>
        <translation>Kvar vid utgången av {year}</translation>
    </message>
    <message>
        <source>Allocated in {year}: {amount}</source>
        <translation>Fördelat {year}: {amount}</translation>
    </message>
    <message>
        <source>Frames of later years: {amount}</source>
        <translation>Senare års ramar: {amount}</translation>
    </message>
    <message>
        <source>Bound after {year}</source>
        <translation>Bundet efter {year}</translation>
    </message>
    <message>
        <source>For measures that have begun by then</source>
        <translation>För åtgärder som då har börjat</translation>
    </message>
    <message>
        <source>▲ {year}: taken from later years' frames</source>
        <translation>▲ {year}: taget ur senare års ramar</translation>
    </message>
    <message>
        <source>Left of the frame</source>
        <translation>Kvar av ramen</translation>
    </message>
    <message>
        <source>Frames of later years</source>
        <translation>Senare års ramar</translation>
    </message>
    <message>
        <source>Bound in later years</source>
        <translation>Bundet senare år</translation>
    </message>
    <message>
        <source>▲ Taken from later years, or over-committed</source>
        <translation>▲ Taget ur senare år, eller överskridet</translation>
    </message>
    <message>
        <source>Left when it opens</source>
        <translation>Kvar vid årets början</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Left when it closes</source>
        <translation>Kvar vid årets slut</translation>
    </message>
    <message>
        <source>Later years' frames</source>
        <translation>Senare års ramar</translation>
    </message>
    <message>
        <source>Bound later</source>
        <translation>Bundet senare</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Left when {year} closes: {amount}.</source>
        <translation>Kvar vid utgången av {year}: {amount}.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A card says what was found elsewhere. It is never multiplied into an effect here.</source>
        <translation>Ett kort säger vad som har visats någon annanstans. Det räknas aldrig om till en effekt här.</translation>
    </message>
    <message>
        <source>The selected card</source>
        <translation>Det valda kortet</translation>
    </message>
    <message>
        <source>Select a card to read it here, or write one of your own.</source>
        <translation>Välj ett kort för att läsa det här, eller skriv ett eget.</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Slag av åtgärd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad man vet</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Var det har visats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicerad år</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Ses över senast</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>{source} – own card</source>
        <translation>{source} – eget kort</translation>
    </message>
    <message>
        <source>How strongly: {strength}. About: {outcome}.</source>
        <translation>Styrka: {strength}. Gäller: {outcome}.</translation>
    </message>
    <message>
        <source>Where: {setting}</source>
        <translation>Var: {setting}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>BoTryggt2030: {headings}</source>
        <translation>BoTryggt2030: {headings}</translation>
    </message>
</context>
<context>
    <name>CarryColumns</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Kvar att förbruka</translation>
    </message>
    <message>
        <source>Left at year-end</source>
        <translation>Kvar vid årets slut</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Varför det är kvar</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Redan beslutat</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
</context>
<context>
    <name>CarryOverView</name>
    <message>
        <source>Record decisions…</source>
        <translation>Registrera beslut…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>What is left of {year} does not roll over by itself: it takes a decision.</source>
        <translation>Det som är kvar av {year} följer inte med av sig självt: det krävs ett beslut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) recorded.</source>
        <translation>
            <numerusform>%Ln beslut är registrerat.</numerusform>
            <numerusform>%Ln beslut är registrerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left, and what is proposed for it</source>
        <translation>Vad som är kvar, och vad som föreslås för det</translation>
    </message>
    <message>
        <source>Text for the year-end report</source>
        <translation>Text till bokslutet</translation>
    </message>
    <message>
        <source>Nothing is left of this year</source>
        <translation>Inget är kvar av det här året</translation>
    </message>
    <message>
        <source>Money that is granted and not spent is listed here.</source>
        <translation>Här listas pengar som är beviljade och inte förbrukade.</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>withdrawn or refused</source>
        <translation>återtagen eller avslagen</translation>
    </message>
    <message>
        <source>operating money</source>
        <translation>driftmedel</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Mine now</source>
        <translation>Nu i min</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Efter sammanslagningen</translation>
    </message>
</context>
<context>
    <name>ChangedValuesModel</name>
    <message>
        <source>Concerning</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Kopiera siffrorna</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exportera som PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exportera som SVG…</translation>
    </message>
    <message>
        <source>Menu of the chart {title}</source>
        <translation>Meny för diagrammet {title}</translation>
    </message>
    <message>
        <source>Show as table, copy, export</source>
        <translation>Visa som tabell, kopiera, exportera</translation>
    </message>
    <message>
        <source> · flagged for secrecy: sum only</source>
        <translation> · sekretessmarkerat visas bara som summa</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>No kind</source>
        <translation>Inget slag</translation>
    </message>
    <message>
        <source>No neighbourhood</source>
        <translation>Ingen stadsdel</translation>
    </message>
    <message>
        <source>version code {code}</source>
        <translation>versionskod {code}</translation>
    </message>
</context>
<context>
    <name>CheckColumns</name>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Day, count, reference</source>
        <translation>Dag, antal, hänvisning</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Efter åtgärd</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Efter läge</translation>
    </message>
</context>
<context>
    <name>CheckField</name>
    <message>
        <source>Several values</source>
        <translation>Flera värden</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>The answer to the selected item</source>
        <translation>Svaret på den valda punkten</translation>
    </message>
    <message>
        <source>Select an item to answer it here.</source>
        <translation>Välj en punkt för att svara på den här.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Count, such as incidents on the place</source>
        <translation>Antal, till exempel händelser på platsen</translation>
    </message>
    <message>
        <source>Reference: diary number, or where it is kept</source>
        <translation>Hänvisning: diarienummer, eller var det finns</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln punkt</numerusform>
            <numerusform>%Ln punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Rader att visa</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Include them again</source>
        <translation>Ta med dem igen</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rader att se över</translation>
    </message>
    <message>
        <source>Stopped rows</source>
        <translation>Stoppade rader</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Rows and columns of the list</source>
        <translation>Listans rader och kolumner</translation>
    </message>
    <message>
        <source>Control totals of each column</source>
        <translation>Kontrollsummor per kolumn</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln warning(s)</source>
        <translation>
            <numerusform>Bekräfta %Ln varning</numerusform>
            <numerusform>Bekräfta %Ln varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave selected rows out</source>
        <translation>Lämna markerade rader utanför</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>▲ {state}, needed to apply</source>
        <translation>▲ {state}, krävs för ansökan</translation>
    </message>
    <message>
        <source>{state}, but the day is missing</source>
        <translation>{state}, men dagen saknas</translation>
    </message>
    <message>
        <source>{state}, but the count is missing</source>
        <translation>{state}, men antalet saknas</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>gick ut {day}</translation>
    </message>
    <message numerus="yes">
        <source>{day} is more than %Ln year(s) ahead</source>
        <translation>
            <numerusform>{day} är mer än %Ln år bort</numerusform>
            <numerusform>{day} är mer än %Ln år bort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistRegister</name>
    <message>
        <source>Checklists</source>
        <translation>Checklistor</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrera punkter</translation>
    </message>
    <message>
        <source>No checklists</source>
        <translation>Inga checklistor</translation>
    </message>
    <message>
        <source>Measures get a checklist by their kind: cameras, lighting, tunnels and more.</source>
        <translation>Åtgärder får en checklista efter sitt slag: kameror, belysning, tunnlar med flera.</translation>
    </message>
    <message>
        <source>No item matches</source>
        <translation>Ingen punkt passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the row.</source>
        <translation>Varje ord i filtret måste finnas på raden.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show all measures</source>
        <translation>Visa alla åtgärder</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Several values</source>
        <translation>Flera värden</translation>
    </message>
</context>
<context>
    <name>CloseTertialDialog</name>
    <message>
        <source>Close the tertial</source>
        <translation>Stäng tertialen</translation>
    </message>
    <message>
        <source>Close {tertial}</source>
        <translation>Stäng {tertial}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Stängd den</translation>
    </message>
    <message>
        <source>such as the diary number of the report</source>
        <translation>till exempel rapportens diarienummer</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>&amp;Stängd den</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>The tertial ends {date}. Choose that day or a later one.</source>
        <translation>Tertialen slutar {date}. Välj den dagen eller en senare.</translation>
    </message>
    <message>
        <source>All that is recorded of {year} until the closing is frozen.</source>
        <translation>Allt som är registrerat för {year} fram till stängningen fryses.</translation>
    </message>
    <message>
        <source>Figures and forecasts to {date} are frozen, of all sources.</source>
        <translation>Siffror och prognoser t.o.m. {date} fryses, för alla källor.</translation>
    </message>
    <message>
        <source>What is recorded later for these days needs a reason, and counts in the next tertial. Undo opens the tertial again as long as it is the last thing done.</source>
        <translation>Det som registreras senare för de här dagarna behöver ett skäl och räknas i nästa tertial. Ångra öppnar tertialen igen så länge stängningen är det senaste som gjorts.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Forecast, {unit}</source>
        <translation>Prognos, {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s) that nobody has said will be written down:</source>
        <translation>
            <numerusform>%Ln prognos som ingen har angett skrivs ned:</numerusform>
            <numerusform>%Ln prognoser som ingen har angett skrivs ned:</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed forecasts</source>
        <translation>Antagna prognoser</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumnerna</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Row of the headings</source>
        <translation>Rubrikernas rad</translation>
    </message>
    <message>
        <source>Unit of bare numbers</source>
        <translation>Enhet för tal utan enhet</translation>
    </message>
    <message>
        <source>Year of amounts without one</source>
        <translation>År för belopp utan år</translation>
    </message>
    <message>
        <source>Source of amounts without one</source>
        <translation>Källa för belopp utan källa</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Listans kolumner</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Column {letters} is</source>
        <translation>Kolumn {letters} innehåller</translation>
    </message>
    <message>
        <source>Allocated {year}</source>
        <translation>Fördelat {year}</translation>
    </message>
    <message>
        <source>Unit of column {letters}</source>
        <translation>Enhet för kolumn {letters}</translation>
    </message>
    <message>
        <source>as the list</source>
        <translation>som listan</translation>
    </message>
    <message>
        <source>The columns are read as last time, for a list with the same headings.</source>
        <translation>Kolumnerna läses som förra gången, för en lista med samma rubriker.</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Gissa på nytt</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimaler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Decimal mark of column {letters}</source>
        <translation>Decimaltecken i kolumn {letters}</translation>
    </message>
    <message>
        <source>as the row or the list</source>
        <translation>som raden eller listan</translation>
    </message>
    <message>
        <source>Source of column {letters}</source>
        <translation>Källa för kolumn {letters}</translation>
    </message>
    <message>
        <source>Say what each column is. Under it: the first rows, the largest and the last.</source>
        <translation>Ange vad varje kolumn är. Under den visas de första raderna, de största och de sista.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Find an action, a page or a measure</source>
        <translation>Sök kommando, sida eller åtgärd</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Inget hittades. Prova med färre bokstäver.</translation>
    </message>
</context>
<context>
    <name>ComparePoints</name>
    <message>
        <source>Compare two points of the history</source>
        <translation>Jämför två lägen i historiken</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Only sums that differ</source>
        <translation>Bara summor som skiljer</translation>
    </message>
    <message>
        <source>Now (no. {number})</source>
        <translation>Nu (nr {number})</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>Summor före och efter</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Värden som skiljer</translation>
    </message>
    <message>
        <source>Sums in {unit}</source>
        <translation>Summor i {unit}</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>Kopiera tabellerna</translation>
    </message>
    <message>
        <source>As tab-separated text, for a spreadsheet</source>
        <translation>Som tabbseparerad text, för ett kalkylblad</translation>
    </message>
    <message>
        <source>The plan is the same at both points.</source>
        <translation>Planen är densamma i båda lägena.</translation>
    </message>
    <message>
        <source>every sum is the same</source>
        <translation>alla summor är desamma</translation>
    </message>
</context>
<context>
    <name>CompareScenarios</name>
    <message>
        <source>Compare scenarios</source>
        <translation>Jämför scenarier</translation>
    </message>
    <message>
        <source>Left scenario</source>
        <translation>Scenario till vänster</translation>
    </message>
    <message>
        <source>Right scenario</source>
        <translation>Scenario till höger</translation>
    </message>
    <message>
        <source>Only measures that differ</source>
        <translation>Bara åtgärder som skiljer sig</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>{source}, {unit}</source>
        <translation>{source}, {unit}</translation>
    </message>
    <message>
        <source>Measures in both scenarios</source>
        <translation>Åtgärder i båda scenarierna</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>As tab-separated text, for a spreadsheet</source>
        <translation>Som tabbavgränsad text, att klistra in i ett kalkylblad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) differ.</source>
        <translation>
            <numerusform>%Ln åtgärd skiljer sig.</numerusform>
            <numerusform>%Ln åtgärder skiljer sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are the same, measure by measure and year by year.</source>
        <translation>De två är lika, åtgärd för åtgärd och år för år.</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Allocated, {name}</source>
        <translation>Fördelat, {name}</translation>
    </message>
    <message>
        <source>Difference in allocated</source>
        <translation>Skillnad i fördelat</translation>
    </message>
    <message>
        <source>Remaining, {name}</source>
        <translation>Kvar att fördela, {name}</translation>
    </message>
    <message>
        <source>{label} ▲ over-committed</source>
        <translation>{label} ▲ överskridet</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>skillnad</translation>
    </message>
</context>
<context>
    <name>ComponentsField</name>
    <message>
        <source>A component is added when it has a name, a cost and a useful life.</source>
        <translation>Komponenten läggs till när den har namn, kostnad och nyttjandeperiod.</translation>
    </message>
    <message>
        <source>Without components the whole measure has one useful life.</source>
        <translation>Utan komponenter har hela åtgärden en och samma nyttjandeperiod.</translation>
    </message>
    <message>
        <source>Sum of the components: {amount}.</source>
        <translation>Komponenternas summa: {amount}.</translation>
    </message>
    <message>
        <source>▲ The likely cost is {amount}. The components share it as their own costs do.</source>
        <translation>▲ Den troliga kostnaden är {amount}. Den delas på komponenterna efter deras andelar.</translation>
    </message>
</context>
<context>
    <name>ComponentsModel</name>
    <message>
        <source>Cost, {unit}</source>
        <translation>Kostnad, {unit}</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>Nyttjas, år</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
</context>
<context>
    <name>ConfirmNumberDialog</name>
    <message>
        <source>Personal identity number?</source>
        <translation>Personnummer?</translation>
    </message>
    <message>
        <source>Such as: not a personal identity number but a case number</source>
        <translation>Till exempel: inte ett personnummer utan ett ärendenummer</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ändra texten</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Saved after a warning of a personal identity number: {why}</source>
        <translation>Sparat trots varning om personnummer: {why}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more text(s)</source>
        <translation>
            <numerusform>… och %Ln text till</numerusform>
            <numerusform>… och %Ln texter till</numerusform>
        </translation>
    </message>
    <message>
        <source>The text seems to hold a personal identity number.</source>
        <translation>Texten ser ut att innehålla ett personnummer.</translation>
    </message>
    <message>
        <source>A plan is not to hold anything about private persons. What is saved stays in the history of the plan, also when the text is changed later.</source>
        <translation>Planen ska inte innehålla uppgifter om enskilda. Det som sparas finns kvar i planens historik, även om texten ändras senare.</translation>
    </message>
    <message>
        <source>&amp;Reason to save it anyway</source>
        <translation>S&amp;käl att spara ändå</translation>
    </message>
</context>
<context>
    <name>CorrectEventDialog</name>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>Rätta händelse</translation>
    </message>
    <message>
        <source>The event is taken back by a counter-event of the same amount. Both stay in the list.</source>
        <translation>Händelsen tas tillbaka med en motpost på samma belopp. Båda står kvar i listan.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Record the right event &amp;afterwards</source>
        <translation>&amp;Registrera den rätta händelsen efteråt</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Write why the event is corrected.</source>
        <translation>Skriv varför händelsen rättas.</translation>
    </message>
    <message>
        <source>The correction counts from {date}.</source>
        <translation>Rättelsen räknas från {date}.</translation>
    </message>
</context>
<context>
    <name>CostFigures</name>
    <message>
        <source>Discount rate</source>
        <translation>Kalkylränta</translation>
    </message>
    <message>
        <source>Limit of the cost of a year</source>
        <translation>Gräns för ett års kostnad</translation>
    </message>
    <message>
        <source>Sensitivity, {unit}</source>
        <translation>Känslighet, {unit}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Sensitivity, the dearest year</source>
        <translation>Känslighet, det dyraste året</translation>
    </message>
    <message>
        <source>Its cost</source>
        <translation>Kostnad då</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Nuvärde</translation>
    </message>
    <message>
        <source>Present value, sensitivity and break-even values</source>
        <translation>Nuvärde, känslighet och kritiska värden</translation>
    </message>
    <message>
        <source>Write a limit to see which cost, rate or running cost would take a year to it.</source>
        <translation>Skriv en gräns, så visas de kritiska värdena: vilken investering, internränta eller driftkostnad som tar ett år till gränsen.</translation>
    </message>
</context>
<context>
    <name>CostHint</name>
    <message>
        <source>Known costs</source>
        <translation>Nyckeltal att utgå från</translation>
    </message>
    <message>
        <source>Number of {units}</source>
        <translation>Antal {units}</translation>
    </message>
    <message>
        <source>{amount} {unit} in {year}. {source}</source>
        <translation>{amount} {unit} år {year}. {source}</translation>
    </message>
    <message>
        <source>{line}. An assumption, not checked.</source>
        <translation>{line}. Antagande, inte kontrollerat.</translation>
    </message>
    <message>
        <source>{line}. Derived.</source>
        <translation>{line}. Härlett värde.</translation>
    </message>
    <message>
        <source>Use {amount} a year</source>
        <translation>Använd {amount} per år</translation>
    </message>
    <message>
        <source>Use {amount}</source>
        <translation>Använd {amount}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>The program made a mistake, and what you did last may not have been done.</source>
        <translation>Det blev fel i programmet, och det du gjorde sist kanske inte blev gjort.</translation>
    </message>
    <message>
        <source>Your plan is as it was last saved. You can go on working. Please send the details to whoever looks after the program; they are also kept in {log}.</source>
        <translation>Planen är som den senast sparades, och du kan arbeta vidare. Skicka gärna detaljerna till den som sköter programmet. De finns också i {log}.</translation>
    </message>
    <message numerus="yes">
        <source>Since then it has made %Ln more mistake(s).</source>
        <translation>
            <numerusform>Sedan dess har det blivit fel %Ln gång till.</numerusform>
            <numerusform>Sedan dess har det blivit fel %Ln gånger till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>If the program does not start properly, start it with --safe-mode: your own settings are not used then, and nothing of your plans is touched.</source>
        <translation>Om programmet inte startar som det ska: starta det med --safe-mode. Då används inte dina egna inställningar, och planerna rörs inte.</translation>
    </message>
</context>
<context>
    <name>DecideCarryOverDialog</name>
    <message>
        <source>Record</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Record decisions of the year-end</source>
        <translation>Registrera bokslutets beslut</translation>
    </message>
    <message>
        <source>All is recorded as one step, with the same day and the same papers.</source>
        <translation>Allt registreras i ett steg, med samma dag och samma handlingar.</translation>
    </message>
    <message>
        <source>Write the reason: the tertial is closed.</source>
        <translation>Skriv skälet: tertialen är stängd.</translation>
    </message>
    <message numerus="yes">
        <source>{decision}: %Ln measure(s), {amount}</source>
        <translation>
            <numerusform>{decision}: %Ln åtgärd, {amount}</numerusform>
            <numerusform>{decision}: %Ln åtgärder, {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideMeasuresDialog</name>
    <message>
        <source>Record the decision</source>
        <translation>Registrera beslutet</translation>
    </message>
    <message>
        <source>Decide on the selected measures</source>
        <translation>Besluta om markerade åtgärder</translation>
    </message>
    <message>
        <source>Write what each is granted: 0 is a refusal, an empty cell is no decision. All is recorded as one step.</source>
        <translation>Skriv vad var och en beviljas: 0 är avslag, en tom cell är inget beslut. Allt registreras i ett steg.</translation>
    </message>
    <message>
        <source>&amp;Grant all in whole</source>
        <translation>&amp;Bevilja alla helt</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Avslå a&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Clear all</source>
        <translation>&amp;Töm alla</translation>
    </message>
    <message>
        <source>Nothing is decided. Write what the measures are granted.</source>
        <translation>Inget är beslutat. Skriv vad åtgärderna beviljas.</translation>
    </message>
    <message>
        <source>{measure} is refused, but what it asks for is not known. Clear its row.</source>
        <translation>{measure} får avslag, men det är inte känt vad den söker. Töm raden.</translation>
    </message>
    <message>
        <source>Write the reason: the tertial is closed.</source>
        <translation>Skriv skälet: tertialen är stängd.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Granted already</source>
        <translation>Redan beviljat</translation>
    </message>
    <message>
        <source>Is granted</source>
        <translation>Beviljas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>inget beslut</translation>
    </message>
    <message>
        <source>✓ in whole</source>
        <translation>✓ helt</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>▲ more than asked</source>
        <translation>▲ mer än sökt</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ avslag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>What each measure is granted</source>
        <translation>Vad varje åtgärd beviljas</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>Budget &amp;year</source>
        <translation>Budget&amp;år</translation>
    </message>
</context>
<context>
    <name>DepartDialog</name>
    <message>
        <source>Put there</source>
        <translation>Placera där</translation>
    </message>
    <message>
        <source>Depart from the order</source>
        <translation>Avvik från ordningen</translation>
    </message>
    <message>
        <source>Where is {place} to stand, and why? The figures stay as they are.</source>
        <translation>Var ska {place} stå, och varför? Siffrorna ändras inte.</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Write why it is put there.</source>
        <translation>Skriv varför platsen ska stå där.</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>{values} added</source>
        <translation>{values} tillkommer</translation>
    </message>
    <message>
        <source>{values} deleted</source>
        <translation>{values} försvinner</translation>
    </message>
    <message>
        <source>{values} changed</source>
        <translation>{values} ändras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln källa</numerusform>
            <numerusform>%Ln källor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln ram</numerusform>
            <numerusform>%Ln ramar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plats</numerusform>
            <numerusform>%Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allocated amount(s)</source>
        <translation>
            <numerusform>%Ln fördelat belopp</numerusform>
            <numerusform>%Ln fördelade belopp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) of a whole fund</source>
        <translation>
            <numerusform>%Ln ram i hela staden</numerusform>
            <numerusform>%Ln ramar i hela staden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal rate(s)</source>
        <translation>
            <numerusform>%Ln internränta</numerusform>
            <numerusform>%Ln internräntor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s)</source>
        <translation>
            <numerusform>%Ln prognos</numerusform>
            <numerusform>%Ln prognoser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed tertial(s)</source>
        <translation>
            <numerusform>%Ln stängd tertial</numerusform>
            <numerusform>%Ln stängda tertialer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger line(s)</source>
        <translation>
            <numerusform>%Ln huvudboksrad</numerusform>
            <numerusform>%Ln huvudboksrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked project(s)</source>
        <translation>
            <numerusform>%Ln kopplat projekt</numerusform>
            <numerusform>%Ln kopplade projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged finding(s)</source>
        <translation>
            <numerusform>%Ln kvitterad iakttagelse</numerusform>
            <numerusform>%Ln kvitterade iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <translation>
            <numerusform>%Ln vandring</numerusform>
            <numerusform>%Ln vandringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln tidsgräns</numerusform>
            <numerusform>%Ln tidsgränser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria of need</source>
        <translation>
            <numerusform>%Ln behovskriterium</numerusform>
            <numerusform>%Ln behovskriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln bedömning</numerusform>
            <numerusform>%Ln bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln departure(s) from the order</source>
        <translation>
            <numerusform>%Ln avsteg från ordningen</numerusform>
            <numerusform>%Ln avsteg från ordningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln område</numerusform>
            <numerusform>%Ln områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of areas</source>
        <translation>
            <numerusform>%Ln områdesuppgift</numerusform>
            <numerusform>%Ln områdesuppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indikator</numerusform>
            <numerusform>%Ln indikatorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln avläsning</numerusform>
            <numerusform>%Ln avläsningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own evidence card(s)</source>
        <translation>
            <numerusform>%Ln eget evidenskort</numerusform>
            <numerusform>%Ln egna evidenskort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own price(s)</source>
        <translation>
            <numerusform>%Ln eget pris</numerusform>
            <numerusform>%Ln egna priser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to checklists</source>
        <translation>
            <numerusform>%Ln svar i checklistor</numerusform>
            <numerusform>%Ln svar i checklistor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision round(s)</source>
        <translation>
            <numerusform>%Ln beslutsomgång</numerusform>
            <numerusform>%Ln beslutsomgångar</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan's own settings</source>
        <translation>planens uppgifter</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>▲ Over-committed</source>
        <translation>▲ Överskridet</translation>
    </message>
    <message>
        <source>{name}: {amount}, as now</source>
        <translation>{name}: {amount}, som nu</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utanför</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Filens SHA-256</translation>
    </message>
    <message>
        <source>It is one step in the history, and one undo takes all of it back, now or later.</source>
        <translation>Importen är ett steg i historiken. Ett enda ångra tar tillbaka allt, nu eller senare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>EditCityFrameDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The fund's frame</source>
        <translation>Fondens ram</translation>
    </message>
    <message>
        <source>What the source gives in the whole city, all boards together, and what of it others were granted. Left in the fund is the frame less both their grants and ours.</source>
        <translation>Vad källan ger i hela staden, alla nämnder tillsammans, och vad andra har beviljats av det. Kvar i fonden är ramen minus det andra och vi har beviljats.</translation>
    </message>
    <message>
        <source>Frame of the fund, {unit}</source>
        <translation>Fondens ram, {unit}</translation>
    </message>
    <message>
        <source>Granted to others, {unit}; empty = not known</source>
        <translation>Beviljat till andra, {unit}; tomt = okänt</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Uppgiften avser</translation>
    </message>
    <message>
        <source>An amount cannot be read. See what is said beside it.</source>
        <translation>Ett belopp går inte att läsa. Se vad som står vid det.</translation>
    </message>
    <message>
        <source>Write the frame of the fund, too.</source>
        <translation>Skriv också fondens ram.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>such as the city's budget, or a decision with its diary number</source>
        <translation>till exempel stadens budget, eller ett beslut med diarienummer</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>&amp;Budget year</source>
        <translation>&amp;Budgetår</translation>
    </message>
    <message>
        <source>&amp;Read in</source>
        <translation>&amp;Hämtat ur</translation>
    </message>
    <message>
        <source>&amp;Figures as of</source>
        <translation>&amp;Uppgiften avser</translation>
    </message>
</context>
<context>
    <name>EditCriteriaDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kriterier och vikter</translation>
    </message>
    <message>
        <source>A weight says how much a criterion counts beside the others; 0 = shown and not counted. The weights are equal until somebody knows better. The ratings stay when a weight changes.</source>
        <translation>En vikt säger hur mycket ett kriterium räknas jämfört med de andra; 0 = visas men räknas inte. Vikterna är lika tills någon vet bättre. Bedömningarna är kvar när en vikt ändras.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Another criterion</source>
        <translation>Ett kriterium till</translation>
    </message>
    <message>
        <source>A criterion has no name. Write one, or remove the line.</source>
        <translation>Ett kriterium saknar namn. Skriv ett, eller ta bort raden.</translation>
    </message>
    <message>
        <source>Two criteria have the same name. Change one of them.</source>
        <translation>Två kriterier har samma namn. Ändra ett av dem.</translation>
    </message>
    <message>
        <source>No criterion counts. Give at least one a weight above 0.</source>
        <translation>Inget kriterium räknas. Ge minst ett en vikt över 0.</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Vikt för {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Remove the criterion and its ratings</source>
        <translation>Ta bort kriteriet och dess bedömningar</translation>
    </message>
</context>
<context>
    <name>EditDeadlinesDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsgränser</translation>
    </message>
    <message>
        <source>Within so many hours a kind of thing is to be put right, counted in days. The city's goal is 24 hours for graffiti and litter.</source>
        <translation>Så snart ska det vara åtgärdat, i timmar som räknas i hela dagar. Stadens mål är 24 timmar för klotter och nedskräpning.</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen tidsgräns</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> timmar</translation>
    </message>
</context>
<context>
    <name>EditFundsDialog</name>
    <message>
        <source>Sources and frames</source>
        <translation>Finansieringskällor och ramar</translation>
    </message>
    <message>
        <source>&amp;Add source</source>
        <translation>&amp;Lägg till källa</translation>
    </message>
    <message>
        <source>&amp;Delete source</source>
        <translation>&amp;Ta bort källan</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Sources and frames per year</source>
        <translation>Källor och ramar per år</translation>
    </message>
    <message>
        <source>Write amounts as 9 000, 1,5 mnkr or 250 tkr; an empty cell has no frame. Everything is saved at once and can be undone.</source>
        <translation>Skriv belopp som 9 000, 1,5 mnkr eller 250 tkr. En tom ruta betyder ingen ram. Allt sparas direkt och går att ångra.</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>&amp;Diarienummer</translation>
    </message>
    <message>
        <source>Frame of {fund} {year}</source>
        <translation>Ram för {fund} {year}</translation>
    </message>
    <message>
        <source>Choose a frame to note who decided it</source>
        <translation>Välj en ram för att anteckna vem som beslutat den</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Ny källa</translation>
    </message>
    <message>
        <source>New source {number}</source>
        <translation>Ny källa {number}</translation>
    </message>
    <message>
        <source>{fund} is deleted with its frames and amounts. Undo brings it back.</source>
        <translation>{fund} är borttagen med sina ramar och belopp. Ångra återställer allt.</translation>
    </message>
</context>
<context>
    <name>EditPlanDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>Planens uppgifter</translation>
    </message>
</context>
<context>
    <name>EditRatesDialog</name>
    <message>
        <source>Internal rates</source>
        <translation>Internräntor</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Internal rates per year</source>
        <translation>Internräntor per år</translation>
    </message>
    <message>
        <source>SKR proposes a rate each year for those who cannot work out their own. The city's own rate was not found: write it here with the decision, and it is used before SKR's. A year without a rate takes that of the nearest earlier year. Changes of this table change every capital cost in the plan.</source>
        <translation>SKR föreslår varje år en internränta för den som inte kan räkna fram sin egen. Stadens egen har inte hittats: skriv in den här med beslutet, så går den före SKR:s. Ett år utan ränta får räntan för närmast föregående år. Det som ändras här ändrar alla kapitalkostnader i planen.</translation>
    </message>
</context>
<context>
    <name>EditScenario</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>What this alternative is about</source>
        <translation>Vad alternativet går ut på</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Scenariot behöver ett namn.</translation>
    </message>
    <message>
        <source>Another scenario has that name already.</source>
        <translation>Ett annat scenario heter redan så.</translation>
    </message>
</context>
<context>
    <name>EffectPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Ny indikator…</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nytt kort</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nytt pris</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Values that were changed</source>
        <translation>Värden som ändrades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen. Compare shows what differs between two of them.</source>
        <translation>
            <numerusform>%Ln ändring markerad. Jämför visar vad som skiljer mellan två.</numerusform>
            <numerusform>%Ln ändringar markerade. Jämför visar vad som skiljer mellan två.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see its values before and after.</source>
        <translation>Markera en ändring för att se värdena före och efter.</translation>
    </message>
    <message>
        <source>No. {number}  {what}: {subject}</source>
        <translation>Nr {number}  {what}: {subject}</translation>
    </message>
    <message>
        <source>unknown user</source>
        <translation>okänd användare</translation>
    </message>
    <message>
        <source>version code {code}</source>
        <translation>versionskod {code}</translation>
    </message>
    <message>
        <source>comment: {comment}</source>
        <translation>kommentar: {comment}</translation>
    </message>
    <message>
        <source>Nothing in the plan was changed.</source>
        <translation>Inget i planen ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %Ln values. An exported history has them all.</source>
        <translation>
            <numerusform>De första {shown} av %Ln värde. En exporterad historik har alla.</numerusform>
            <numerusform>De första {shown} av %Ln värden. En exporterad historik har alla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message numerus="yes">
        <source>{change} and %Ln more value(s)</source>
        <translation>
            <numerusform>{change} och %Ln värde till</numerusform>
            <numerusform>{change} och %Ln värden till</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” {comment}</source>
        <translation>”{text}” {comment}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Deciding body, voucher</source>
        <translation>Beslutsinstans, verifikation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Correction: {event}</source>
        <translation>Rättelse: {event}</translation>
    </message>
    <message>
        <source>✕ corrected {date}</source>
        <translation>✕ rättad {date}</translation>
    </message>
    <message>
        <source>counts from {date}</source>
        <translation>räknas från {date}</translation>
    </message>
</context>
<context>
    <name>EvidenceRegister</name>
    <message>
        <source>Kind of measure</source>
        <translation>Slag av åtgärd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>How strongly</source>
        <translation>Hur säkert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Ses över senast</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By how strongly</source>
        <translation>Efter styrka</translation>
    </message>
    <message>
        <source>Evidence cards</source>
        <translation>Evidenskort</translation>
    </message>
    <message>
        <source>Filter cards</source>
        <translation>Filtrera kort</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nytt kort</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Inga kort</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Inget kort passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the row.</source>
        <translation>Varje ord i filtret måste finnas på raden.</translation>
    </message>
    <message>
        <source>Own card</source>
        <translation>Eget kort</translation>
    </message>
    <message>
        <source>Own follow-up</source>
        <translation>Egen uppföljning</translation>
    </message>
    <message>
        <source>Deleted the card.</source>
        <translation>Tog bort kortet.</translation>
    </message>
</context>
<context>
    <name>ExportSecrecyDialog</name>
    <message>
        <source>Secrecy in the export</source>
        <translation>Sekretess i exporten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are shown as a sum only.</source>
        <translation>
            <numerusform>%Ln sekretessmarkerad åtgärd visas bara som summa.</numerusform>
            <numerusform>%Ln sekretessmarkerade åtgärder visas bara som summa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their amounts are in the file, so that every sum is the plan's. Titles, places, kinds and who is responsible are not. An export can become a public record.</source>
        <translation>Beloppen är med i filen, så att alla summor är planens. Rubriker, platser, slag och ansvariga är inte med. En export kan bli en allmän handling.</translation>
    </message>
    <message>
        <source>&amp;Name the measures flagged for secrecy</source>
        <translation>&amp;Ta med de sekretessmarkerade åtgärderna</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are left out of the history.</source>
        <translation>
            <numerusform>%Ln sekretessmarkerad åtgärd utelämnas ur historiken.</numerusform>
            <numerusform>%Ln sekretessmarkerade åtgärder utelämnas ur historiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>That something in them was changed is in the file, and when and by whom. Their names, places and values are not. An export can become a public record.</source>
        <translation>I filen står att något i dem har ändrats, när och av vem. Namn, platser och värden står inte där. En export kan bli allmän handling.</translation>
    </message>
</context>
<context>
    <name>FairnessColumns</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Feel unsafe</source>
        <translation>Otrygga</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Kr per resident</source>
        <translation>Kr per invånare</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Beyond (+) or short of (−) its share by residents times need</source>
        <translation>Mer (+) eller mindre (−) än andelen efter invånare gånger otrygghet</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>Att tänka på</translation>
    </message>
</context>
<context>
    <name>FairnessForm</name>
    <message>
        <source>Figures of the selected area</source>
        <translation>Uppgifter om det valda området</translation>
    </message>
    <message>
        <source>Select an area to write its figures here. No small counts: shares only.</source>
        <translation>Välj ett område för att skriva uppgifter här. Inga små antal: bara andelar.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Feel unsafe, percent</source>
        <translation>Otrygga, procent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln område</numerusform>
            <numerusform>%Ln områden</numerusform>
        </translation>
    </message>
    <message>
        <source>{area}, {year}</source>
        <translation>{area}, {year}</translation>
    </message>
</context>
<context>
    <name>FairnessRegister</name>
    <message>
        <source>Areas by need</source>
        <translation>Områden efter otrygghet</translation>
    </message>
    <message>
        <source>Filter areas</source>
        <translation>Filtrera områden</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation>Inga områden ännu</translation>
    </message>
    <message>
        <source>Areas come from the neighbourhoods of places, and from a map that is imported.</source>
        <translation>Områden kommer från platsernas stadsdelar och från en inläst karta.</translation>
    </message>
    <message>
        <source>No area matches</source>
        <translation>Inget område passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the area's name.</source>
        <translation>Varje ord i filtret måste finnas i områdets namn.</translation>
    </message>
    <message>
        <source>Money that is compared</source>
        <translation>Pengar som jämförs</translation>
    </message>
    <message>
        <source>Figures of </source>
        <translation>Uppgifter för </translation>
    </message>
    <message>
        <source>The year that figures are written for</source>
        <translation>Året som uppgifterna gäller</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Läs in siffror…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Import figures of areas</source>
        <translation>Läs in siffror för områden</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln figure(s).</source>
        <translation>
            <numerusform>%Ln siffra är inläst.</numerusform>
            <numerusform>%Ln siffror är inlästa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FairnessWords</name>
    <message>
        <source>Sought</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>▲ High need, nothing sought: apply more here</source>
        <translation>▲ Hög otrygghet, inget sökt: ansök mer här</translation>
    </message>
    <message>
        <source>High need</source>
        <translation>Hög otrygghet</translation>
    </message>
    <message>
        <source>Write residents and the share who feel unsafe to see what residents times need would give.</source>
        <translation>Skriv invånare och andelen otrygga för att se vad invånare gånger otrygghet skulle ge.</translation>
    </message>
    <message>
        <source>▲ Apply more here: {areas}. High need, and nothing is sought.</source>
        <translation>▲ Ansök mer här: {areas}. Hög otrygghet, och inget är sökt.</translation>
    </message>
    <message>
        <source>Something is sought in every area of high need.</source>
        <translation>Något är sökt i alla områden med hög otrygghet.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>The program was closed unexpectedly</source>
        <translation>Programmet stängdes oväntat</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly the last time.</source>
        <translation>Programmet stängdes oväntat förra gången.</translation>
    </message>
    <message>
        <source>The plan is as it was last saved.</source>
        <translation>Planen är som den sist sparades.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Paste a copied table</source>
        <translation>Klistra in en kopierad tabell</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>eller släpp en fil här</translation>
    </message>
    <message>
        <source>A list is a sheet of a workbook (.xlsx, .xls, .xlsb, .ods), a .csv or a table copied from one, with a row of headings: title, kind, place, neighbourhood, source, one column per year or one amount. Nothing is added to the plan until you have seen every row.</source>
        <translation>En lista är ett blad i en arbetsbok (.xlsx, .xls, .xlsb, .ods), en .csv eller en tabell som är kopierad ur en sådan, med en rad rubriker: rubrik, slag, plats, stadsdel, källa och en kolumn per år eller ett belopp. Inget läggs till i planen förrän du har sett varje rad.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Väljs automatiskt</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Listans första rader</translation>
    </message>
    <message numerus="yes">
        <source>Import all %Ln sheet(s) with the same headings</source>
        <translation>
            <numerusform>Importera %Ln blad med samma rubriker</numerusform>
            <numerusform>Importera alla %Ln blad med samma rubriker</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by itself: {name}</source>
        <translation>Vald automatiskt: {name}</translation>
    </message>
</context>
<context>
    <name>FindingCount</name>
    <message>
        <source>Check the figures</source>
        <translation>Kontrollräkna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln iakttagelse</numerusform>
            <numerusform>%Ln iakttagelser</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Inga iakttagelser</translation>
    </message>
    <message>
        <source>Check the figures (F7): {count}</source>
        <translation>Kontrollräkna (F7): {count}</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Go there</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Åtgärda…</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Kvittera…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) chosen</source>
        <translation>
            <numerusform>%Ln iakttagelse är vald</numerusform>
            <numerusform>%Ln iakttagelser är valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read all of it.</source>
        <translation>Välj en iakttagelse för att läsa hela.</translation>
    </message>
    <message>
        <source>Put right: {changes}</source>
        <translation>Åtgärda: {changes}</translation>
    </message>
    <message>
        <source>Acknowledged by {name} {day}: {reason}</source>
        <translation>Kvitterad av {name} {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Weight</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>✓ Acknowledged</source>
        <translation>✓ Kvitterad</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Inget att anmärka på</translation>
    </message>
    <message>
        <source>Amounts, sums, names, the chain of money and the rules for the money are looked at after every change.</source>
        <translation>Belopp, summor, namn, penningkedjan och reglerna för pengarna kontrolleras efter varje ändring.</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Ingen iakttagelse passar</translation>
    </message>
    <message>
        <source>What is acknowledged is hidden unless it is asked for.</source>
        <translation>Det som är kvitterat visas bara när du ber om det.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrera iakttagelser</translation>
    </message>
    <message>
        <source>Findings about</source>
        <translation>Iakttagelser om</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Om allt</translation>
    </message>
    <message>
        <source>Show acknowledged</source>
        <translation>Visa kvitterade</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>Gå till iakttagelsen</translation>
    </message>
    <message>
        <source>Put findings right…</source>
        <translation>Åtgärda iakttagelser…</translation>
    </message>
    <message>
        <source>Acknowledge findings…</source>
        <translation>Kvittera iakttagelser…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) put right.</source>
        <translation>
            <numerusform>%Ln iakttagelse är åtgärdad.</numerusform>
            <numerusform>%Ln iakttagelser är åtgärdade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) acknowledged.</source>
        <translation>
            <numerusform>%Ln iakttagelse är kvitterad.</numerusform>
            <numerusform>%Ln iakttagelser är kvitterade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledgement(s) removed.</source>
        <translation>
            <numerusform>%Ln kvittering är borttagen.</numerusform>
            <numerusform>%Ln kvitteringar är borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove acknowledgement</source>
        <translation>Ta bort kvittering</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Kvittera…</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>kontrollräknas …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln iakttagelse</numerusform>
            <numerusform>%Ln iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln acknowledged</source>
        <translation>
            <numerusform>, %Ln kvitterad</numerusform>
            <numerusform>, %Ln kvitterade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <source>To know of</source>
        <translation>Att känna till</translation>
    </message>
</context>
<context>
    <name>FlagModel</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>Vad sammanslagningen gör</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
</context>
<context>
    <name>FollowUpColumns</name>
    <message>
        <source>Reallocated</source>
        <translation>Omdisponerat</translation>
    </message>
    <message>
        <source>Granted budget</source>
        <translation>Beslutad budget</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ombudgeterat</translation>
    </message>
    <message>
        <source>Adjusted budget</source>
        <translation>Justerad budget</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Forecast, year</source>
        <translation>Prognos helår</translation>
    </message>
    <message>
        <source>What is expected to be spent in the whole year; write it in the cell</source>
        <translation>Vad som väntas gå åt under hela året; skriv det i cellen</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Adjusted budget less forecast; plus is a surplus</source>
        <translation>Justerad budget minus prognos; plus är överskott</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Tillstyrkt</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Kvar att förbruka</translation>
    </message>
    <message>
        <source>Bound in later years</source>
        <translation>Bundet i senare år</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
</context>
<context>
    <name>FollowUpCommands</name>
    <message>
        <source>The event is recorded.</source>
        <translation>Händelsen är registrerad.</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>Beslutet är registrerat.</translation>
    </message>
    <message>
        <source>The event is corrected.</source>
        <translation>Händelsen är rättad.</translation>
    </message>
    <message>
        <source>The tertial is closed.</source>
        <translation>Tertialen är stängd.</translation>
    </message>
    <message>
        <source>The fund's frame is saved.</source>
        <translation>Fondens ram är sparad.</translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation>Registrera händelse…</translation>
    </message>
    <message>
        <source>Decide on the selected…</source>
        <translation>Besluta om markerade…</translation>
    </message>
    <message>
        <source>Close the tertial…</source>
        <translation>Stäng tertialen…</translation>
    </message>
    <message>
        <source>The fund's frame…</source>
        <translation>Fondens ram…</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>No measure matches</source>
        <translation>Ingen åtgärd stämmer</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the measure.</source>
        <translation>Alla ord i filtret måste finnas i åtgärden.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Nothing to follow up in this year yet</source>
        <translation>Det finns inget att följa upp det här året än</translation>
    </message>
    <message>
        <source>Record what was applied for, granted and spent; it is then followed up here.</source>
        <translation>Registrera vad som har sökts, beviljats och förbrukats, så följs det upp här.</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Beloppens enhet</translation>
    </message>
    <message>
        <source>Filter measures</source>
        <translation>Filtrera åtgärder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Write forecast</source>
        <translation>Skriv prognos</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
    <message>
        <source>✓ {tertial} was closed {date}; its figures no longer change.</source>
        <translation>✓ {tertial} stängdes {date}; siffrorna ändras inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) came after the closing, to be counted in the next tertial.</source>
        <translation>
            <numerusform>%Ln händelse kom efter stängningen och räknas i nästa tertial.</numerusform>
            <numerusform>%Ln händelser kom efter stängningen och räknas i nästa tertial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s) assumed, since nobody has said one.</source>
        <translation>
            <numerusform>%Ln prognos är antagen: ingen har angett någon.</numerusform>
            <numerusform>%Ln prognoser är antagna: ingen har angett dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation>Registrera händelse…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Decide on several measures, close the tertial, the fund's frame</source>
        <translation>Besluta om flera åtgärder, stäng tertialen, fondens ram</translation>
    </message>
    <message>
        <source>Correct the chosen event…</source>
        <translation>Rätta den valda händelsen…</translation>
    </message>
    <message>
        <source>Views of the follow-up</source>
        <translation>Uppföljningens vyer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Carry over?</source>
        <translation>Ombudgeteras?</translation>
    </message>
    <message>
        <source>Since last tertial</source>
        <translation>Sedan förra tertialen</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Driftkonsekvenser</translation>
    </message>
</context>
<context>
    <name>FollowUpTable</name>
    <message>
        <source>Follow-up per measure</source>
        <translation>Uppföljning per åtgärd</translation>
    </message>
    <message>
        <source>Deviation = adjusted budget − forecast; plus is a surplus.</source>
        <translation>Avvikelse = justerad budget − prognos; plus är överskott.</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>assumed {amount}</source>
        <translation>antagen {amount}</translation>
    </message>
    <message>
        <source>Nobody has said a forecast for the whole year: what is spent stands for it.</source>
        <translation>Ingen har angett någon prognos för helåret: det som är förbrukat gäller.</translation>
    </message>
    <message>
        <source>Nobody has said a forecast in this tertial: the one before stands for it, else the adjusted budget, or what is spent when that is more. Write one in the cell.</source>
        <translation>Ingen har angett någon prognos i den här tertialen: den förra gäller, annars justerad budget, dock minst det som är förbrukat. Skriv en i cellen.</translation>
    </message>
    <message>
        <source>Outturn, year</source>
        <translation>Utfall helår</translation>
    </message>
    <message>
        <source>Outturn to {day}/{month}</source>
        <translation>Utfall t.o.m. {day}/{month}</translation>
    </message>
    <message>
        <source>The tertial was closed {date}: its figures and comments do not change. Choose a later one.</source>
        <translation>Tertialen stängdes {date}: siffror och kommentarer ändras inte längre. Välj en senare.</translation>
    </message>
    <message>
        <source>The measure has money from several sources: {sources}. Choose a source above, then write its forecast.</source>
        <translation>Åtgärden har pengar från flera källor: {sources}. Välj källa ovanför och skriv sedan prognosen.</translation>
    </message>
</context>
<context>
    <name>FramesModel</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Investering/drift</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>The plan is as it was after change no. {number}.</source>
        <translation>Planen är som den var efter ändring nr {number}.</translation>
    </message>
    <message>
        <source>Make the plan what it was after change no. {number}?</source>
        <translation>Vill du göra planen som den var efter ändring nr {number}?</translation>
    </message>
    <message>
        <source>The plan is what it was then already: there is nothing to change.</source>
        <translation>Planen är redan som den var då. Det finns inget att ändra.</translation>
    </message>
    <message>
        <source>It becomes one change more in the history: nothing is lost, and Ctrl+Z takes it back.</source>
        <translation>Det blir en ny ändring i historiken. Inget försvinner ur den, och Ctrl+Z tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>GrantedBurnDownChart</name>
    <message>
        <source>Granted money, tertial by tertial</source>
        <translation>Beviljade medel, tertial för tertial</translation>
    </message>
    <message>
        <source>Left to spend when each tertial closes</source>
        <translation>Kvar att förbruka när varje tertial slutar</translation>
    </message>
    <message>
        <source>Nothing is granted yet.</source>
        <translation>Inget är beviljat än.</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Helår {year}</translation>
    </message>
    <message>
        <source>{tertial}: bound in later years</source>
        <translation>{tertial}: bundet i senare år</translation>
    </message>
    <message>
        <source>{tertial}: left to spend</source>
        <translation>{tertial}: kvar att förbruka</translation>
    </message>
    <message>
        <source>Adjusted budget so far: {amount}</source>
        <translation>Justerad budget hittills: {amount}</translation>
    </message>
    <message>
        <source>Spent so far: {amount}</source>
        <translation>Förbrukat hittills: {amount}</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Kvar att förbruka</translation>
    </message>
    <message>
        <source>Bound in later years</source>
        <translation>Bundet i senare år</translation>
    </message>
    <message>
        <source>▲ More is spent than there is</source>
        <translation>▲ Mer är förbrukat än det finns</translation>
    </message>
    <message>
        <source>Adjusted budget</source>
        <translation>Justerad budget</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Förbrukat</translation>
    </message>
    <message>
        <source>Forecast, year</source>
        <translation>Prognos helår</translation>
    </message>
    <message>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
</context>
<context>
    <name>GrantedWaterfallChart</name>
    <message>
        <source>From frame to what is left</source>
        <translation>Från ram till kvar</translation>
    </message>
    <message>
        <source>Budget year {year}, all events</source>
        <translation>Budgetår {year}, alla händelser</translation>
    </message>
    <message>
        <source>There is neither frame, allocation nor grant in this year.</source>
        <translation>Det här året har varken ram, fördelning eller beviljade medel.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ombudgeterat</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Förbrukat</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Kvar att förbruka</translation>
    </message>
    <message>
        <source>Left to allocate</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>Adjusted budget</source>
        <translation>Justerad budget</translation>
    </message>
    <message>
        <source>Left in the fund</source>
        <translation>Kvar i fonden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Före → efter</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Version code</source>
        <translation>Versionskod</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Everything is saved. Nothing has changed since the version “{name}”.</source>
        <translation>Allt är sparat. Inget har ändrats sedan versionen ”{name}”.</translation>
    </message>
    <message>
        <source>Name it again…</source>
        <translation>Namnge igen…</translation>
    </message>
    <message>
        <source>The version “{name}” is saved.</source>
        <translation>Versionen ”{name}” är sparad.</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Visa i Historik</translation>
    </message>
    <message>
        <source>Export history as a workbook</source>
        <translation>Exportera historik som arbetsbok</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Arbetsböcker</translation>
    </message>
    <message>
        <source>Export history as a PDF</source>
        <translation>Exportera historik som PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-filer</translation>
    </message>
    <message>
        <source>{title} history {code}</source>
        <translation>{title} historik {code}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Skriver {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Exported {name} and read it back: %Ln change(s).</source>
        <translation>
            <numerusform>{name} är exporterad och läst tillbaka: %Ln ändring.</numerusform>
            <numerusform>{name} är exporterad och läst tillbaka: %Ln ändringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is flagged for secrecy is left out: %Ln measure(s).</source>
        <translation>
            <numerusform>Det som är sekretessmarkerat är utelämnat: %Ln åtgärd.</numerusform>
            <numerusform>Det som är sekretessmarkerat är utelämnat: %Ln åtgärder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ingen ändring passar</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Write the history to a file</source>
        <translation>Skriv historiken till en fil</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Spara version…</translation>
    </message>
    <message>
        <source>Give the plan as it is now a name (Ctrl+S)</source>
        <translation>Ge planen som den är nu ett namn (Ctrl+S)</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Filtrera ändringar</translation>
    </message>
    <message>
        <source>Changes by</source>
        <translation>Ändringar av</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Ändringar som gäller</translation>
    </message>
    <message>
        <source>All kinds of changes</source>
        <translation>Alla slags ändringar</translation>
    </message>
    <message>
        <source>Only saved versions</source>
        <translation>Bara sparade versioner</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Show what differs between two changes, or between one and now</source>
        <translation>Visa vad som skiljer mellan två ändringar, eller mellan en och nu</translation>
    </message>
    <message>
        <source>Go back here…</source>
        <translation>Gå tillbaka hit…</translation>
    </message>
    <message>
        <source>Make the plan what it was after the chosen change</source>
        <translation>Gör planen som den var efter den markerade ändringen</translation>
    </message>
    <message>
        <source>Compare changes…</source>
        <translation>Jämför ändringar…</translation>
    </message>
    <message>
        <source>Go back to the chosen change…</source>
        <translation>Gå tillbaka till den markerade ändringen…</translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation>Som arbetsbok…</translation>
    </message>
    <message>
        <source>As a PDF…</source>
        <translation>Som PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla personer</translation>
    </message>
    <message>
        <source>unknown user</source>
        <translation>okänd användare</translation>
    </message>
    <message>
        <source>Every word must be found in the change. A number such as Å-012 finds all changes of that measure.</source>
        <translation>Alla ord måste finnas i ändringen. Ett nummer som Å-012 ger alla ändringar av den åtgärden.</translation>
    </message>
    <message>
        <source>A word, a name, a version code, or a number such as Å-012</source>
        <translation>Ett ord, ett namn, en versionskod eller ett nummer som Å-012</translation>
    </message>
</context>
<context>
    <name>ImportColumnTotals</name>
    <message>
        <source>Control totals of each column</source>
        <translation>Kontrollsummor per kolumn</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>In the file, kr</source>
        <translation>I filen, kr</translation>
    </message>
    <message>
        <source>Imported, kr</source>
        <translation>Läses in, kr</translation>
    </message>
    <message>
        <source>Left out, kr</source>
        <translation>Utanför, kr</translation>
    </message>
    <message>
        <source>Sum rows, kr</source>
        <translation>Summarader, kr</translation>
    </message>
    <message>
        <source>Unexplained, kr</source>
        <translation>Oförklarat, kr</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsbara</translation>
    </message>
</context>
<context>
    <name>ImportFiguresDialog</name>
    <message>
        <source>Import figures of areas</source>
        <translation>Läs in siffror för områden</translation>
    </message>
    <message>
        <source>Only the areas of the plan</source>
        <translation>Bara planens områden</translation>
    </message>
    <message>
        <source>Year, where no column says</source>
        <translation>År, där ingen kolumn säger det</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>The area's name</source>
        <translation>Områdets namn</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>Antal som svarat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln siffra</numerusform>
            <numerusform>%Ln siffror</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln area(s)</source>
        <translation>
            <numerusform>för %Ln område</numerusform>
            <numerusform>för %Ln områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other areas left out</source>
        <translation>
            <numerusform>%Ln för annat område tas inte med</numerusform>
            <numerusform>%Ln för andra områden tas inte med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) withheld as too small</source>
        <translation>
            <numerusform>%Ln cell är skyddad</numerusform>
            <numerusform>%Ln celler är skyddade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of sums left out</source>
        <translation>
            <numerusform>%Ln summarad tas inte med</numerusform>
            <numerusform>%Ln summarader tas inte med</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the names of the areas.</source>
        <translation>Välj kolumnen med områdenas namn.</translation>
    </message>
</context>
<context>
    <name>ImportLedgerDialog</name>
    <message>
        <source>Read in ledger extract</source>
        <translation>Läs in huvudboksutdrag</translation>
    </message>
    <message>
        <source>Lines of the extract</source>
        <translation>Utdragets rader</translation>
    </message>
    <message>
        <source>I have seen what is left out</source>
        <translation>Jag har sett vad som inte läses in</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Kolumn för {field}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– ingen –</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolumn {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in the file</source>
        <translation>
            <numerusform>%Ln rad i filen</numerusform>
            <numerusform>%Ln rader i filen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to a measure</source>
        <translation>{count} till en åtgärd</translation>
    </message>
    <message>
        <source>{count} to be matched</source>
        <translation>{count} väntar på att kopplas</translation>
    </message>
    <message>
        <source>{count} there already</source>
        <translation>{count} finns redan</translation>
    </message>
    <message>
        <source>new {new}, difference {difference}</source>
        <translation>nytt {new}, skillnad {difference}</translation>
    </message>
    <message>
        <source>Choose the columns of amount and of date or period.</source>
        <translation>Välj kolumnerna för belopp och för datum eller period.</translation>
    </message>
    <message>
        <source>{count} more.</source>
        <translation>{count} till.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet are read too.</source>
        <translation>
            <numerusform>%Ln dold rad i bladet läses också in.</numerusform>
            <numerusform>%Ln dolda rader i bladet läses också in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importera lista</translation>
    </message>
    <message>
        <source>Checking each row</source>
        <translation>Granskar varje rad</translation>
    </message>
    <message>
        <source>No column is chosen as the title. Choose one to go on.</source>
        <translation>Ingen kolumn är vald som rubrik. Välj en för att gå vidare.</translation>
    </message>
    <message>
        <source>Some amounts have no source. Choose one for the list.</source>
        <translation>En del belopp saknar källa. Välj en för listan.</translation>
    </message>
    <message>
        <source>Some amounts have no year. Choose one for the list.</source>
        <translation>En del belopp saknar år. Välj ett för listan.</translation>
    </message>
    <message>
        <source>The list has amounts for {years}, but the plan covers {first}–{last}. Those rows are not imported. To take them, close this, change the years in Plan › Plan settings and import again.</source>
        <translation>Listan har belopp för {years}, men planen gäller {first}–{last}. De raderna importeras inte. Vill du ha med dem: stäng, ändra åren under Plan › Planens uppgifter och importera igen.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>What are the columns of {name}?</source>
        <translation>Vad innehåller kolumnerna i {name}?</translation>
    </message>
    <message>
        <source>Check before anything is added</source>
        <translation>Kontrollera innan något läggs till</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln measure(s)</source>
        <translation>
            <numerusform>Importera %Ln åtgärd</numerusform>
            <numerusform>Importera %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>File and sheet</source>
        <translation>Fil och blad</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Copied table</source>
        <translation>Kopierad tabell</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy its cells with the headings first.</source>
        <translation>Det finns ingen tabell i urklipp. Kopiera först cellerna med rubrikerna.</translation>
    </message>
    <message>
        <source>Some amounts can be read in two ways. Choose the decimal mark of the column.</source>
        <translation>Vissa belopp kan läsas på två sätt. Välj kolumnens decimaltecken.</translation>
    </message>
    <message>
        <source>Hidden in the file but read: {columns}.</source>
        <translation>Dolda i filen men läses: {columns}.</translation>
    </message>
    <message>
        <source>{name} is imported</source>
        <translation>{name} är importerad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>{file}, SHA-256 {sha256}. In the file: {rows} rows, {sum}. Imported: {taken} rows, {taken_sum}.</source>
        <translation>{file}, SHA-256 {sha256}. I filen: {rows} rader, {sum}. Inläst: {taken} rader, {taken_sum}.</translation>
    </message>
    <message>
        <source>{column}: other amounts there are written with {mark}.</source>
        <translation>{column}: andra belopp där är skrivna med {mark}.</translation>
    </message>
</context>
<context>
    <name>ImportMapDialog</name>
    <message>
        <source>Import map</source>
        <translation>Läs in karta</translation>
    </message>
    <message>
        <source>Only the district's neighbourhoods</source>
        <translation>Bara stadsdelsområdets stadsdelar</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Fält med namnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Läs in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) in the file</source>
        <translation>
            <numerusform>%Ln område i filen</numerusform>
            <numerusform>%Ln områden i filen</numerusform>
        </translation>
    </message>
    <message>
        <source>coordinates in {system}</source>
        <translation>koordinater i {system}</translation>
    </message>
    <message>
        <source>the system was told by where the areas lie</source>
        <translation>systemet avgjordes av var områdena ligger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) without an area left out</source>
        <translation>
            <numerusform>%Ln objekt utan yta är utelämnat</numerusform>
            <numerusform>%Ln objekt utan yta är utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted: {count}. {names} {more}</source>
        <translation>Läses in: {count}. {names} {more}</translation>
    </message>
    <message>
        <source>No area has a name in this field. Choose another.</source>
        <translation>Inget område har ett namn i det fältet. Välj ett annat.</translation>
    </message>
</context>
<context>
    <name>ImportObservationsDialog</name>
    <message>
        <source>Import observations</source>
        <translation>Läs in observationer</translation>
    </message>
    <message>
        <source>Day, where no column says</source>
        <translation>Dag, där ingen kolumn säger den</translation>
    </message>
    <message>
        <source>Add the places that the plan does not have</source>
        <translation>Lägg till platser som planen saknar</translation>
    </message>
    <message>
        <source>What the list calls it, and what it is here</source>
        <translation>Vad listan kallar det, och vad det är här</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporterat av</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Platsen</translation>
    </message>
    <message>
        <source>The neighbourhood</source>
        <translation>Stadsdelen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>The day it was seen</source>
        <translation>Dagen då det sågs</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>The severity, 1–3</source>
        <translation>Allvar, 1–3</translation>
    </message>
    <message>
        <source>The day it was put right</source>
        <translation>Dagen då det åtgärdades</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Vem som ansvarar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Free text (see that nobody is named)</source>
        <translation>Fritext (se till att ingen nämns vid namn)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) added</source>
        <translation>
            <numerusform>%Ln plats läggs till</numerusform>
            <numerusform>%Ln platser läggs till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the plan</source>
        <translation>
            <numerusform>%Ln finns redan i planen</numerusform>
            <numerusform>%Ln finns redan i planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: the plan does not have the place</source>
        <translation>
            <numerusform>%Ln utelämnas: planen har inte platsen</numerusform>
            <numerusform>%Ln utelämnas: planen har inte platserna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withheld as too few</source>
        <translation>
            <numerusform>%Ln är maskad i listan som för få</numerusform>
            <numerusform>%Ln är maskade i listan som för få</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with the places.</source>
        <translation>Välj kolumnen med platserna.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
</context>
<context>
    <name>ImportTableDialog</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Läses inte</translation>
    </message>
</context>
<context>
    <name>ImportTotals</name>
    <message>
        <source>Why the difference is right</source>
        <translation>Varför skillnaden är rätt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Läses in</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utanför</translation>
    </message>
    <message>
        <source>Sum rows</source>
        <translation>Summarader</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Oförklarat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Sum, kr</source>
        <translation>Summa, kr</translation>
    </message>
    <message>
        <source>Is kept in the history, with the file's name and hash</source>
        <translation>Sparas i historiken med filens namn och kontrollsumma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) could not be read and are in no sum.</source>
        <translation>
            <numerusform>%Ln belopp gick inte att läsa och är inte med i någon summa.</numerusform>
            <numerusform>%Ln belopp gick inte att läsa och är inte med i någon summa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list's own sum row says {sum}.</source>
        <translation>Listans egen summarad säger {sum}.</translation>
    </message>
    <message>
        <source>No row can be imported. Go back and look at the columns.</source>
        <translation>Ingen rad kan läsas in. Gå tillbaka och se över kolumnerna.</translation>
    </message>
    <message>
        <source>New sources: {names}</source>
        <translation>Nya källor: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new place(s)</source>
        <translation>
            <numerusform>%Ln ny plats</numerusform>
            <numerusform>%Ln nya platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorColumns</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Newest reading</source>
        <translation>Senaste avläsning</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Measure or place</source>
        <translation>Åtgärd eller plats</translation>
    </message>
    <message>
        <source>By what it is about</source>
        <translation>Efter vad den gäller</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Efter steg</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>Record reading…</source>
        <translation>Registrera avläsning…</translation>
    </message>
    <message>
        <source>Delete the newest reading</source>
        <translation>Ta bort den senaste avläsningen</translation>
    </message>
    <message>
        <source>The selected indicator</source>
        <translation>Den valda indikatorn</translation>
    </message>
    <message>
        <source>Select an indicator to see and change it here.</source>
        <translation>Välj en indikator för att se och ändra den här.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Räknas i</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Lägre är bättre</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation>Utgångsår</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Målår</translation>
    </message>
    <message>
        <source>Years between readings; empty = any day</source>
        <translation>År mellan avläsningar; tomt = när som helst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Source of readings</source>
        <translation>Källa för avläsningar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Baseline {baseline}, newest reading {newest}, target {target}</source>
        <translation>Utgångsläge {baseline}, senaste avläsning {newest}, mål {target}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indikator</numerusform>
            <numerusform>%Ln indikatorer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorRegister</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Filter indicators</source>
        <translation>Filtrera indikatorer</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Ny indikator…</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Inga indikatorer ännu</translation>
    </message>
    <message>
        <source>Follow one of the city's goals, or write an indicator of your own.</source>
        <translation>Följ ett av stadens mål, eller skriv en egen indikator.</translation>
    </message>
    <message>
        <source>No indicator matches</source>
        <translation>Ingen indikator passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the row.</source>
        <translation>Varje ord i filtret måste finnas på raden.</translation>
    </message>
    <message>
        <source>Own indicator</source>
        <translation>Egen indikator</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Deleted the indicator with its readings.</source>
        <translation>Tog bort indikatorn med dess avläsningar.</translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>varje år</numerusform>
            <numerusform>vart %Ln:e år</numerusform>
        </translation>
    </message>
    <message>
        <source>next {year} (every {rhythm} years)</source>
        <translation>nästa {year} (vart {rhythm}:e år)</translation>
    </message>
    <message>
        <source>Before and after {measure}: readings on both sides of {day} are needed.</source>
        <translation>Före och efter {measure}: avläsningar på båda sidor om {day} behövs.</translation>
    </message>
    <message>
        <source>Before and after {measure}: {difference}, {change}. {caution}</source>
        <translation>Före och efter {measure}: {difference}, {change}. {caution}</translation>
    </message>
    <message>
        <source>What else happened there is not counted away.</source>
        <translation>Vad annat som hände där är inte borträknat.</translation>
    </message>
    <message>
        <source>{difference}, margin of error not known</source>
        <translation>{difference}, felmarginalen är inte känd</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Select a measure to see and change it here. Select several to change them together, such as their status or who is responsible.</source>
        <translation>Markera en åtgärd för att se och ändra den här. Markera flera för att ändra dem tillsammans, till exempel status eller ansvarig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Inget markerat</translation>
    </message>
</context>
<context>
    <name>InternalRatesModel</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>SKR's proposal</source>
        <translation>SKR:s förslag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Own rate</source>
        <translation>Egen ränta</translation>
    </message>
    <message>
        <source>Source of the own rate</source>
        <translation>Källa för egen ränta</translation>
    </message>
    <message>
        <source>Reckoned with</source>
        <translation>Räknas med</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>inte hittad</translation>
    </message>
    <message>
        <source>{rate}, as {year}</source>
        <translation>{rate}, som {year}</translation>
    </message>
</context>
<context>
    <name>KindPerYearChart</name>
    <message>
        <source>Allocated per kind and year</source>
        <translation>Fördelat per slag och år</translation>
    </message>
    <message>
        <source>Allocated against the frame of the year</source>
        <translation>Fördelat jämfört med årets ram</translation>
    </message>
    <message>
        <source>No money is allocated yet.</source>
        <translation>Inga pengar är fördelade än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other kind(s)</source>
        <translation>
            <numerusform>%Ln annat slag</numerusform>
            <numerusform>%Ln andra slag</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ {year}: over-committed</source>
        <translation>▲ {year}: överskridet</translation>
    </message>
    <message>
        <source>Frame: {amount}</source>
        <translation>Ram: {amount}</translation>
    </message>
    <message>
        <source>Allocated: {amount}</source>
        <translation>Fördelat: {amount}</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>▲ Over-committed</source>
        <translation>▲ Överskridet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Allocated in all: {amount}.</source>
        <translation>Fördelat totalt: {amount}.</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>The extract is read in.</source>
        <translation>Utdraget är inläst.</translation>
    </message>
    <message>
        <source>The ledger lines are matched.</source>
        <translation>Huvudboksraderna är kopplade.</translation>
    </message>
    <message>
        <source>Read in ledger extract…</source>
        <translation>Läs in huvudboksutdrag…</translation>
    </message>
    <message>
        <source>Match ledger lines…</source>
        <translation>Koppla huvudboksrader…</translation>
    </message>
    <message>
        <source>Ledger extracts (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Huvudboksutdrag (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose a ledger extract</source>
        <translation>Välj ett huvudboksutdrag</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Läser {name}</translation>
    </message>
</context>
<context>
    <name>LeftCards</name>
    <message>
        <source>Left to allocate</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Kvar att förbruka</translation>
    </message>
    <message>
        <source>Left in the fund</source>
        <translation>Kvar i fonden</translation>
    </message>
    <message>
        <source>The fund's frame…</source>
        <translation>Fondens ram…</translation>
    </message>
    <message>
        <source>{where}: frame of the plan less allocated</source>
        <translation>{where}: planens ram minus fördelat</translation>
    </message>
    <message>
        <source>{where}: adjusted budget less spent and returned</source>
        <translation>{where}: justerad budget minus förbrukat och återlämnat</translation>
    </message>
    <message>
        <source>{where}: adjusted budget less spent and returned to {date}</source>
        <translation>{where}: justerad budget minus förbrukat och återlämnat t.o.m. {date}</translation>
    </message>
    <message>
        <source>{fund} {year}: say what frame the fund has in the whole city</source>
        <translation>{fund} {year}: ange fondens ram i hela staden</translation>
    </message>
    <message>
        <source>{fund} {year}: say what others were granted</source>
        <translation>{fund} {year}: ange vad andra har beviljats</translation>
    </message>
    <message>
        <source>{fund} {year}: frame {frame} less all that is granted, to us and to others</source>
        <translation>{fund} {year}: ram {frame} minus allt som är beviljat, till oss och till andra</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Several values</source>
        <translation>Flera värden</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportera CSV</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Exported {name}. Its sums were read back and equal the plan's.</source>
        <translation>{name} är exporterad. Summorna är återlästa och lika med planens.</translation>
    </message>
    <message>
        <source>Save an import template</source>
        <translation>Spara en importmall</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Arbetsböcker</translation>
    </message>
    <message>
        <source>{name} is an empty list to fill in. Import it when it is filled in.</source>
        <translation>{name} är en tom lista att fylla i. Importera den när den är ifylld.</translation>
    </message>
    <message>
        <source>Import template {title}</source>
        <translation>Importmall {title}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>No plan has been opened yet</source>
        <translation>Ingen plan har öppnats än</translation>
    </message>
    <message>
        <source>{program} (safe mode)</source>
        <translation>{program} (felsäkert läge)</translation>
    </message>
    <message>
        <source>Safe mode: your own settings are not used or changed.</source>
        <translation>Felsäkert läge: dina egna inställningar används inte och ändras inte.</translation>
    </message>
</context>
<context>
    <name>MapScenes</name>
    <message>
        <source>No colours</source>
        <translation>Inga färger</translation>
    </message>
    <message>
        <source>Need 0–3, the highest place</source>
        <translation>Behov 0–3, platsen med högst behov</translation>
    </message>
    <message>
        <source>Feel unsafe, percent</source>
        <translation>Otrygga, procent</translation>
    </message>
    <message>
        <source>Sought, kronor per resident</source>
        <translation>Sökt, kronor per invånare</translation>
    </message>
    <message>
        <source>Granted, kronor per resident</source>
        <translation>Beviljat, kronor per invånare</translation>
    </message>
    <message>
        <source>Allocated, kronor per resident</source>
        <translation>Fördelat, kronor per invånare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) on the map</source>
        <translation>
            <numerusform>%Ln plats på kartan</numerusform>
            <numerusform>%Ln platser på kartan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observationer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>no figure</source>
        <translation>uppgift saknas</translation>
    </message>
</context>
<context>
    <name>MatchLedgerDialog</name>
    <message>
        <source>Match ledger lines</source>
        <translation>Koppla huvudboksrader</translation>
    </message>
    <message>
        <source>Lines that wait to be matched</source>
        <translation>Rader som väntar på att kopplas</translation>
    </message>
    <message>
        <source>Show what is set aside too</source>
        <translation>Visa också det som är undanlagt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Match to the measure</source>
        <translation>Koppla till åtgärden</translation>
    </message>
    <message>
        <source>Take the proposals</source>
        <translation>Ta förslagen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lägg undan</translation>
    </message>
    <message>
        <source>Let wait again</source>
        <translation>Låt vänta igen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why it is not the plan's, such as “belongs to the premises”</source>
        <translation>Varför den inte hör till planen, till exempel ”hör till lokalerna”</translation>
    </message>
    <message>
        <source>What you match is remembered: next time its project is matched by itself.</source>
        <translation>Det du kopplar kommer programmet ihåg: nästa gång kopplas projektet av sig självt.</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Åtgärd</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait(s) to be matched</source>
        <translation>
            <numerusform>%Ln rad väntar på att kopplas</numerusform>
            <numerusform>%Ln rader väntar på att kopplas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) set aside</source>
        <translation>
            <numerusform>%Ln rad undanlagd</numerusform>
            <numerusform>%Ln rader undanlagda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureColumns</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Investering/drift</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Söks</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Allocated against asked, in the scenario that is shown</source>
        <translation>Fördelat jämfört med vad som söks, i det scenario som visas</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Trolig kostnad</translation>
    </message>
    <message>
        <source>Low–high</source>
        <translation>Låg–hög</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Future operator</source>
        <translation>Framtida driftansvarig</translation>
    </message>
    <message>
        <source>Useful life, years</source>
        <translation>Nyttjandeperiod, år</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation>Driftkostnad per år</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
</context>
<context>
    <name>MeasureEvents</name>
    <message>
        <source>Record event…</source>
        <translation>Registrera händelse…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) selected.</source>
        <translation>
            <numerusform>%Ln åtgärd är markerad.</numerusform>
            <numerusform>%Ln åtgärder är markerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one measure to see its status chain and its events here.</source>
        <translation>Markera en åtgärd, så visas dess statuskedja och händelser här.</translation>
    </message>
    <message>
        <source>{measure}: all budget years</source>
        <translation>{measure}: alla budgetår</translation>
    </message>
    <message>
        <source>Events of the measure</source>
        <translation>Åtgärdens händelser</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Inga händelser än</translation>
    </message>
    <message>
        <source>Begin with what was applied for, or with what was granted.</source>
        <translation>Börja med vad som har sökts eller vad som har beviljats.</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Investering/drift</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Låg kostnad</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Trolig kostnad</translation>
    </message>
    <message>
        <source>High cost</source>
        <translation>Hög kostnad</translation>
    </message>
    <message>
        <source>Useful life, years</source>
        <translation>Nyttjandeperiod, år</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation>Driftkostnad per år</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Future operator</source>
        <translation>Framtida driftansvarig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Money, {unit}</source>
        <translation>Pengar, {unit}</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Secrecy for the measure</source>
        <translation>Sekretess för åtgärden</translation>
    </message>
    <message>
        <source>Secrecy for the place, and all measures there</source>
        <translation>Sekretess för platsen och alla åtgärder där</translation>
    </message>
    <message>
        <source>For what may fall under chapter 18 of the secrecy act (OSL), such as what cameras and alarms cover or how strong a barrier is. Exports hold only the sum of it, unless you choose otherwise.</source>
        <translation>För det som kan omfattas av 18 kap. OSL, till exempel vad kameror och larm täcker eller hur starkt ett hinder är. Exporter visar bara summan, om du inte väljer annat.</translation>
    </message>
    <message>
        <source>Use and accounts</source>
        <translation>Användning och bokföring</translation>
    </message>
</context>
<context>
    <name>MeasureGroupings</name>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Efter stadsdel</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Efter status</translation>
    </message>
</context>
<context>
    <name>MeasureMoney</name>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Söks</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Asked {year}</source>
        <translation>Söks {year}</translation>
    </message>
</context>
<context>
    <name>MeasureNotes</name>
    <message>
        <source>Usually {usual}: {reason}</source>
        <translation>Brukar vara {usual}: {reason}</translation>
    </message>
    <message>
        <source>{fund} is {class_of_fund}, and this measure is {class_of_measure}.</source>
        <translation>{fund} är pengar för {class_of_fund}, men åtgärden är {class_of_measure}.</translation>
    </message>
    <message>
        <source>To remember:</source>
        <translation>Att tänka på:</translation>
    </message>
</context>
<context>
    <name>MeasureUse</name>
    <message>
        <source>In use from</source>
        <translation>I bruk från</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Project code in the accounts</source>
        <translation>Projektkod i redovisningen</translation>
    </message>
    <message>
        <source>On somebody else's property</source>
        <translation>På annans fastighet</translation>
    </message>
    <message>
        <source>Components with useful lives of their own</source>
        <translation>Komponenter med egen nyttjandeperiod</translation>
    </message>
    <message>
        <source>A day such as {day}, or a month such as {month}</source>
        <translation>En dag, till exempel {day}, eller en månad, till exempel {month}</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>No kind chosen</source>
        <translation>Inget slag valt</translation>
    </message>
    <message>
        <source>No neighbourhood</source>
        <translation>Ingen stadsdel</translation>
    </message>
    <message>
        <source>Part, {percent} %</source>
        <translation>Delvis {percent} %</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Secrecy (place)</source>
        <translation>Sekretess (platsen)</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Filter measures</source>
        <translation>Filtrera åtgärder</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>Inga åtgärder än</translation>
    </message>
    <message>
        <source>Write the first one, or import a list from a spreadsheet.</source>
        <translation>Skriv den första, eller importera en lista från ett kalkylblad.</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importera lista…</translation>
    </message>
    <message>
        <source>No measure matches</source>
        <translation>Ingen åtgärd passar filtret</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the measure.</source>
        <translation>Alla ord i filtret måste finnas i åtgärden.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Duplicate measures</source>
        <translation>Duplicera åtgärder</translation>
    </message>
    <message>
        <source>Delete measures</source>
        <translation>Ta bort åtgärder</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Fäll ut alla grupper</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %Ln measure(s), without money.</source>
        <translation>
            <numerusform>%Ln åtgärd duplicerad, utan pengar.</numerusform>
            <numerusform>%Ln åtgärder duplicerade, utan pengar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln measure(s).</source>
        <translation>
            <numerusform>%Ln åtgärd borttagen.</numerusform>
            <numerusform>%Ln åtgärder borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) from: {label}</source>
        <translation>
            <numerusform>%Ln åtgärd från: {label}</numerusform>
            <numerusform>%Ln åtgärder från: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) chosen in a chart</source>
        <translation>
            <numerusform>%Ln åtgärd vald i ett diagram</numerusform>
            <numerusform>%Ln åtgärder valda i ett diagram</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>amounts in {unit}</source>
        <translation>belopp i {unit}</translation>
    </message>
    <message>
        <source>History of the measure</source>
        <translation>Åtgärdens historik</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Put right</source>
        <translation>Åtgärda</translation>
    </message>
    <message>
        <source>Change these values?</source>
        <translation>Ändra de här värdena?</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>Värden före och efter</translation>
    </message>
    <message>
        <source>It becomes one change in the history, and Ctrl+Z takes it back.</source>
        <translation>Det blir en ändring i historiken, och Ctrl+Z tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>MergeConflicts</name>
    <message>
        <source>Only those left to choose</source>
        <translation>Bara de som återstår att välja</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>Ta &amp;min</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Ta den &amp;andra</translation>
    </message>
    <message>
        <source>Take all mine</source>
        <translation>Ta alla från min</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Ta alla från den andra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Originally</source>
        <translation>Ursprungligen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andra</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
</context>
<context>
    <name>MergePlansDialog</name>
    <message>
        <source>I have seen what is overspent and want to merge</source>
        <translation>Jag har sett vad som överskrids och vill slå samman</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå samman</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Merge with another version</source>
        <translation>Slå samman med en annan version</translation>
    </message>
    <message>
        <source>What changes in the plan</source>
        <translation>Det som ändras i planen</translation>
    </message>
    <message>
        <source>Parts of the merge</source>
        <translation>Sammanslagningens delar</translation>
    </message>
    <message>
        <source>My version</source>
        <translation>Min version</translation>
    </message>
    <message>
        <source>The other version: {name}</source>
        <translation>Den andra versionen: {name}</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Konflikter ({count})</translation>
    </message>
    <message>
        <source>To know of ({count})</source>
        <translation>Att känna till ({count})</translation>
    </message>
    <message>
        <source>▲ Sums ({count} overspent)</source>
        <translation>▲ Summor ({count} överskrids)</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>What changes ({count})</source>
        <translation>Det som ändras ({count})</translation>
    </message>
    <message>
        <source>The two cannot be put into one plan. {rule} Change one of the versions and merge again.</source>
        <translation>De två går inte att slå samman till en plan. {rule} Ändra i en av versionerna och slå samman igen.</translation>
    </message>
    <message>
        <source>{source} {year} by {amount} more</source>
        <translation>{source} {year} med {amount} mer</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
    <message>
        <source>The merge overspends more than either version does: {places}.</source>
        <translation>Sammanslagningen överskrider ramarna mer än någon av versionerna gör: {places}.</translation>
    </message>
    <message>
        <source>The merged plan would break a rule.</source>
        <translation>Den sammanslagna planen skulle bryta mot en regel.</translation>
    </message>
    <message numerus="yes">
        <source>Choose in %Ln conflict(s) first.</source>
        <translation>
            <numerusform>Välj först i %Ln konflikt.</numerusform>
            <numerusform>Välj först i %Ln konflikter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm first that you have seen what is overspent.</source>
        <translation>Bekräfta först att du har sett vad som överskrids.</translation>
    </message>
    <message>
        <source>The two versions are the same up to {time} (version code {code}).</source>
        <translation>Versionerna är lika till och med {time} (versionskod {code}).</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen in %Ln conflict(s). Close without merging?</source>
        <translation>
            <numerusform>Du har valt i %Ln konflikt. Stäng utan att slå samman?</numerusform>
            <numerusform>Du har valt i %Ln konflikter. Stäng utan att slå samman?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without merging</source>
        <translation>Stäng utan att slå samman</translation>
    </message>
    <message>
        <source>Go on choosing</source>
        <translation>Fortsätt välja</translation>
    </message>
    <message>
        <source>The merge takes more than there is: {places}.</source>
        <translation>Sammanslagningen tar mer än det finns: {places}.</translation>
    </message>
</context>
<context>
    <name>MergeSums</name>
    <message>
        <source>Also what does not change</source>
        <translation>Också det som inte ändras</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>Summor före och efter</translation>
    </message>
    <message>
        <source>The plan in all: allocated {ours} in mine, {theirs} in theirs, {merged} after. Left to allocate after: {left}.</source>
        <translation>Hela planen: fördelat {ours} i min, {theirs} i den andra och {merged} efter sammanslagningen. Kvar att fördela efter den: {left}.</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>min</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andra</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>Allocated, {whose}</source>
        <translation>Fördelat, {whose}</translation>
    </message>
    <message>
        <source>Left, {whose}</source>
        <translation>Kvar att fördela, {whose}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Frame, {whose}</source>
        <translation>Ram, {whose}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>▲ Overspent by {amount} more</source>
        <translation>▲ Överskrids med {amount} mer</translation>
    </message>
    <message>
        <source>▲ Overspent by {amount}, as before</source>
        <translation>▲ Överskriden med {amount}, som före</translation>
    </message>
    <message>
        <source>Within the frame</source>
        <translation>Inom ramen</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Cost: low / likely / high</source>
        <translation>Kostnad: låg / trolig / hög</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s), {total} in all</source>
        <translation>
            <numerusform>%Ln belopp, {total}</numerusform>
            <numerusform>%Ln belopp, sammanlagt {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>With it: {parts}.</source>
        <translation>Det gäller också: {parts}.</translation>
    </message>
    <message>
        <source>No changes since then</source>
        <translation>Inga ändringar sedan dess</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} by {who}</source>
        <translation>{changes} av {who}</translation>
    </message>
    <message>
        <source>granted from {source}, {amount} too much</source>
        <translation>{source}: beviljat {amount} för mycket</translation>
    </message>
    <message>
        <source>spent on {measure}, {source}, {amount} too much</source>
        <translation>{measure}, {source}: förbrukat {amount} för mycket</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s)</source>
        <translation>
            <numerusform>%Ln meddelande till</numerusform>
            <numerusform>%Ln meddelanden till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedColumns</name>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Need 0–3</source>
        <translation>Behov 0–3</translation>
    </message>
    <message>
        <source>The weighted mean of what is rated</source>
        <translation>Det vägda medelvärdet av det som är bedömt</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Inte bedömt</translation>
    </message>
    <message>
        <source>How many ratings are missing, and between what the need could lie</source>
        <translation>Hur många bedömningar som saknas, och mellan vad behovet kan ligga</translation>
    </message>
    <message>
        <source>Rank within</source>
        <translation>Rang inom</translation>
    </message>
    <message>
        <source>Nine of ten times when each weight is drawn ±25 %, whatever the missing ratings are</source>
        <translation>Nio gånger av tio när varje vikt dras om ±25 %, vad de saknade bedömningarna än är</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Avsteg</translation>
    </message>
    <message>
        <source>{name} ({weight})</source>
        <translation>{name} ({weight})</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Depart from the order…</source>
        <translation>Avvik från ordningen…</translation>
    </message>
    <message>
        <source>Follow the figures again</source>
        <translation>Följ siffrorna igen</translation>
    </message>
    <message>
        <source>Ratings of the selected places</source>
        <translation>Bedömning av de valda platserna</translation>
    </message>
    <message>
        <source>Select a place to rate it here. What is not rated counts as unknown, not 0.</source>
        <translation>Välj en plats för att bedöma den här. Det som inte är bedömt räknas som okänt, inte som 0.</translation>
    </message>
    <message>
        <source>Put at {position} by {by} on {day}: {reason}</source>
        <translation>Satt på plats {position} av {by} den {day}: {reason}</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Inte bedömt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>lite</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>tydligt</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mycket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plats</numerusform>
            <numerusform>%Ln platser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedRegister</name>
    <message>
        <source>Places by need</source>
        <translation>Platser efter behov</translation>
    </message>
    <message>
        <source>Filter places</source>
        <translation>Filtrera platser</translation>
    </message>
    <message>
        <source>Criteria and weights…</source>
        <translation>Kriterier och vikter…</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Inga platser än</translation>
    </message>
    <message>
        <source>Add places in the register, then rate them here side by side.</source>
        <translation>Lägg till platser i registret och bedöm dem sedan här sida vid sida.</translation>
    </message>
    <message>
        <source>No place matches</source>
        <translation>Ingen plats matchar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the place.</source>
        <translation>Varje ord i filtret måste finnas hos platsen.</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln saknas</numerusform>
            <numerusform>%Ln saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ({low}–{high})</source>
        <translation>{count} ({low}–{high})</translation>
    </message>
    <message>
        <source>{name}: {score} (weight {weight})</source>
        <translation>{name}: {score} (vikt {weight})</translation>
    </message>
    <message>
        <source>{rank} → {position}: {reason}</source>
        <translation>{rank} → {position}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them miss ratings: Rank within says how far that could move them.</source>
        <translation>
            <numerusform>För %Ln av dem saknas bedömningar: Rang inom visar hur långt det kan flytta den.</numerusform>
            <numerusform>För %Ln av dem saknas bedömningar: Rang inom visar hur långt det kan flytta dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the first ten holds when any weight moves 25 %.</source>
        <translation>Ordningen bland de tio främsta håller när en vikt ändras 25 %.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} och {second}</translation>
    </message>
    <message>
        <source>▲ The order of the first ten hangs on the weight of {weights}: 25 % swaps {swaps}.</source>
        <translation>▲ Ordningen bland de tio främsta hänger på vikten för {weights}: 25 % byter plats på {swaps}.</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodChart</name>
    <message>
        <source>Allocated per neighbourhood</source>
        <translation>Fördelat per stadsdel</translation>
    </message>
    <message>
        <source>All years, and share of the whole</source>
        <translation>Alla år, och andel av det hela</translation>
    </message>
    <message>
        <source>No money is allocated yet.</source>
        <translation>Inga pengar är fördelade än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln annan</numerusform>
            <numerusform>%Ln andra</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of all</source>
        <translation>{share} av allt</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Measures without a place, or a place without a neighbourhood</source>
        <translation>Åtgärder utan plats, eller platser utan stadsdel</translation>
    </message>
    <message>
        <source>All neighbourhoods</source>
        <translation>Alla stadsdelar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>such as: Safety plan 2027–2030</source>
        <translation>till exempel Trygghetsplan 2027–2030</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bläddra…</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Skapa planen</translation>
    </message>
    <message>
        <source>New plan for {name}</source>
        <translation>Ny plan för {name}</translation>
    </message>
    <message>
        <source>Every change is saved in this file at once. The list comes next.</source>
        <translation>Varje ändring sparas direkt i filen. Härnäst kommer listan.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>File of the plan</source>
        <translation>Planens fil</translation>
    </message>
    <message>
        <source>Every change is saved in this file at once. Sources and frames come next.</source>
        <translation>Varje ändring sparas direkt i filen. Härnäst kommer finansieringskällor och ramar.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
</context>
<context>
    <name>ObservationColumns</name>
    <message>
        <source>Seen on</source>
        <translation>Sågs den</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <source>The selected observations</source>
        <translation>De valda observationerna</translation>
    </message>
    <message>
        <source>Select an observation to see and change it here. Nobody is named in it.</source>
        <translation>Välj en observation för att se och ändra den här. Ingen nämns vid namn.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Inte bedömt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Sågs den</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>Avhjälpt den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
</context>
<context>
    <name>ObservationGroupings</name>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Efter läge</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Efter plats</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Efter källa</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Inget slag valt</translation>
    </message>
</context>
<context>
    <name>ObservationRegister</name>
    <message>
        <source>Deadlines…</source>
        <translation>Tidsgränser…</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Läs in lista…</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Filter observations</source>
        <translation>Filtrera observationer</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Ny observation</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>Inga observationer ännu</translation>
    </message>
    <message>
        <source>Write what was seen on a walk, in fault reports or by the police: never whom.</source>
        <translation>Skriv vad som sågs vid en vandring, i felanmälningar eller av polisen: aldrig vem.</translation>
    </message>
    <message>
        <source>No observation matches</source>
        <translation>Ingen observation passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the observation.</source>
        <translation>Varje ord i filtret måste finnas i observationen.</translation>
    </message>
    <message>
        <source>Add a place first: an observation is of a place.</source>
        <translation>Lägg till en plats först: en observation hör till en plats.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln observation(s).</source>
        <translation>
            <numerusform>Tog bort %Ln observation.</numerusform>
            <numerusform>Tog bort %Ln observationer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Import observations</source>
        <translation>Läs in observationer</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln observation(s).</source>
        <translation>
            <numerusform>Läste in %Ln observation.</numerusform>
            <numerusform>Läste in %Ln observationer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {in_time} of {due} in time</source>
        <translation>{month}: {in_time} av {due} i tid</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln overdue</source>
        <translation>
            <numerusform>▲ %Ln försenad</numerusform>
            <numerusform>▲ %Ln försenade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObservationWords</name>
    <message>
        <source>1 small</source>
        <translation>1 liten</translation>
    </message>
    <message>
        <source>2 clear</source>
        <translation>2 tydlig</translation>
    </message>
    <message>
        <source>3 serious</source>
        <translation>3 allvarlig</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln day(s) overdue</source>
        <translation>
            <numerusform>▲ %Ln dag försenad</numerusform>
            <numerusform>▲ %Ln dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln day(s) late</source>
        <translation>
            <numerusform>✓ %Ln dag för sent</numerusform>
            <numerusform>✓ %Ln dagar för sent</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in time</source>
        <translation>✓ i tid</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ avhjälpt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>inte avhjälpt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>räknas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Avhjälpta</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte avhjälpta</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>{percent} % of the frame</source>
        <translation>{percent} % av ramen</translation>
    </message>
    <message>
        <source>of which bound {amount}</source>
        <translation>varav bundet {amount}</translation>
    </message>
    <message>
        <source>to allocate</source>
        <translation>under hela perioden</translation>
    </message>
    <message>
        <source>No frame has anything left</source>
        <translation>Ingen ram har något kvar</translation>
    </message>
    <message>
        <source>{room} left in some frames, {over} over in others</source>
        <translation>{room} kvar i vissa ramar, {over} överskridet i andra</translation>
    </message>
    <message>
        <source>No source is over-committed in any year</source>
        <translation>Ingen ram är överskriden</translation>
    </message>
    <message>
        <source>{fund} {year}: over by {amount} {unit}</source>
        <translation>{fund} {year}: överskridet med {amount} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} är sparad</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>Over-committed</source>
        <translation>Överskridet</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>Planen är tom</translation>
    </message>
    <message>
        <source>Say what each source may give in each year, and add the measures to share it between. What remains is then shown here.</source>
        <translation>Ange varje källas ram per år och lägg till åtgärderna som ska dela på pengarna. Sedan visas här vad som är kvar att fördela.</translation>
    </message>
    <message>
        <source>Set frames…</source>
        <translation>Ange ramar…</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importera en lista…</translation>
    </message>
    <message>
        <source>There are no measures yet</source>
        <translation>Det finns inga åtgärder än</translation>
    </message>
    <message>
        <source>Add the measures to share the frames between, one by one or from a list.</source>
        <translation>Lägg till åtgärderna som ska dela på ramarna, en i taget eller från en lista.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>Save the page as PDF</source>
        <translation>Spara sidan som PDF</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Spara handlingen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Walk report</source>
        <translation>Vandringsrapport</translation>
    </message>
    <message>
        <source>Walk form</source>
        <translation>Vandringsformulär</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word-filer</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-filer</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Skriver {name}…</translation>
    </message>
    <message>
        <source>{name} is written and read back.</source>
        <translation>{name} är skriven och läst tillbaka.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>This page shows no table. Choose a page with one, such as Measures or Allocation.</source>
        <translation>Den här sidan visar ingen tabell. Välj en sida med tabell, till exempel Åtgärder eller Fördelning.</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>such as KS 2026/123</source>
        <translation>till exempel KS 2026/123</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Diary &amp;number</source>
        <translation>Diarie&amp;nummer</translation>
    </message>
    <message>
        <source>Deciding &amp;body</source>
        <translation>&amp;Beslutsinstans</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>▲ The tertial of this day is closed, and its figures do not change: the event counts from {date}. Say why it comes afterwards.</source>
        <translation>▲ Den här dagens tertial är stängd och siffrorna ändras inte: händelsen räknas från {date}. Skriv varför den kommer efteråt.</translation>
    </message>
</context>
<context>
    <name>PaperPeriodDialog</name>
    <message>
        <source>Budget &amp;year</source>
        <translation>Budget&amp;år</translation>
    </message>
    <message>
        <source>&amp;Tertial</source>
        <translation>&amp;Tertial</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Paste amounts</source>
        <translation>Klistra in belopp</translation>
    </message>
    <message>
        <source>The pasted block</source>
        <translation>Det inklistrade området</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Det som inte stämmer</translation>
    </message>
    <message>
        <source>Amounts such as {text} mean</source>
        <translation>Belopp som {text} betyder</translation>
    </message>
    <message>
        <source>nothing until you choose</source>
        <translation>inget förrän du väljer</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Rad {row}, kolumn {column}</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation>Inget är inklistrat än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) are right,</source>
        <translation>
            <numerusform>%Ln belopp stämmer,</numerusform>
            <numerusform>%Ln belopp stämmer,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not and would be left out.</source>
        <translation>
            <numerusform>%Ln gör det inte och skulle lämnas utanför.</numerusform>
            <numerusform>%Ln gör det inte och skulle lämnas utanför.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste all</source>
        <translation>Klistra in alla</translation>
    </message>
    <message numerus="yes">
        <source>Paste the %Ln right one(s)</source>
        <translation>
            <numerusform>Klistra in det som stämmer (%Ln)</numerusform>
            <numerusform>Klistra in de %Ln som stämmer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cell to put it in.</source>
        <translation>Det finns ingen ruta att lägga det i.</translation>
    </message>
</context>
<context>
    <name>PlaceColumns</name>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>How many measures are planned there</source>
        <translation>Hur många åtgärder som planeras där</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Select a place to see and change it here.</source>
        <translation>Markera en plats för att se och ändra den här.</translation>
    </message>
    <message>
        <source>Show the measures</source>
        <translation>Visa åtgärderna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Land owner</source>
        <translation>Markägare</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Driftansvarig</translation>
    </message>
    <message>
        <source>Position (WGS84 or SWEREF 99)</source>
        <translation>Läge (WGS84 eller SWEREF 99)</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Links to pictures, one in a line</source>
        <translation>Länkar till bilder, en per rad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Secrecy for the place, and all measures there</source>
        <translation>Sekretess för platsen och alla åtgärder där</translation>
    </message>
    <message>
        <source>The selected places</source>
        <translation>De markerade platserna</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte valt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plats</numerusform>
            <numerusform>%Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure is planned here.</source>
        <translation>Ingen åtgärd är planerad här.</translation>
    </message>
</context>
<context>
    <name>PlaceGroupings</name>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Efter stadsdel</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map of the places</source>
        <translation>Karta över platserna</translation>
    </message>
    <message>
        <source>The places of the map</source>
        <translation>Kartans platser</translation>
    </message>
    <message>
        <source>What the areas are coloured by</source>
        <translation>Vad områdena färgas efter</translation>
    </message>
    <message>
        <source>Move places</source>
        <translation>Flytta platser</translation>
    </message>
    <message>
        <source>Drag a place to where it lies; undo puts it back</source>
        <translation>Dra en plats dit den ligger; ångra lägger tillbaka den</translation>
    </message>
    <message>
        <source>Map file and picture</source>
        <translation>Kartfil och bild</translation>
    </message>
    <message>
        <source>Import map…</source>
        <translation>Läs in karta…</translation>
    </message>
    <message>
        <source>Take the map away</source>
        <translation>Ta bort kartan</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Place the selected one by a click</source>
        <translation>Placera den valda med ett klick</translation>
    </message>
    <message>
        <source>Take the selected one off the map</source>
        <translation>Ta bort den valda från kartan</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exportera som PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exportera som SVG…</translation>
    </message>
    <message>
        <source>Schematic: a tile for each neighbourhood. Import a map to see where places lie.</source>
        <translation>Rutkarta: en ruta för varje stadsdel. Läs in en karta för att se var platserna ligger.</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Ingen karta ännu</translation>
    </message>
    <message>
        <source>Import the district's neighbourhoods as GeoJSON, GeoPackage or shapefile, or name the district.</source>
        <translation>Läs in stadsdelarna som GeoJSON, GeoPackage eller shapefil, eller ange stadsdelsområdet.</translation>
    </message>
    <message>
        <source>{name} – not on the map</source>
        <translation>{name} – inte på kartan</translation>
    </message>
    <message>
        <source>Click where {place} lies; Esc gives up.</source>
        <translation>Klicka där {place} ligger; Esc avbryter.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartor</translation>
    </message>
    <message>
        <source>Import map</source>
        <translation>Läs in karta</translation>
    </message>
    <message>
        <source>Choose layer</source>
        <translation>Välj lager</translation>
    </message>
    <message>
        <source>The file holds several maps. Which shall be imported?</source>
        <translation>Filen innehåller flera kartor. Vilken ska läsas in?</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln area(s).</source>
        <translation>
            <numerusform>Läste in %Ln område.</numerusform>
            <numerusform>Läste in %Ln områden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map is taken away. The places keep where they lie.</source>
        <translation>Kartan är borttagen. Platserna behåller sina lägen.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message>
        <source>The places of the plan</source>
        <translation>Planens platser</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Sparade {name}.</translation>
    </message>
</context>
<context>
    <name>PlaceRegister</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Inga platser än</translation>
    </message>
    <message>
        <source>Write the first place where people feel unsafe, or give a measure its place.</source>
        <translation>Skriv in den första platsen där människor känner sig otrygga, eller ange plats för en åtgärd.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>No place matches</source>
        <translation>Ingen plats matchar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the place.</source>
        <translation>Varje ord i filtret måste finnas hos platsen.</translation>
    </message>
    <message>
        <source>Filter places</source>
        <translation>Filtrera platser</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %Ln place(s).</source>
        <translation>
            <numerusform>Duplicerade %Ln plats.</numerusform>
            <numerusform>Duplicerade %Ln platser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln place(s).</source>
        <translation>
            <numerusform>Tog bort %Ln plats.</numerusform>
            <numerusform>Tog bort %Ln platser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>No kind chosen</source>
        <translation>Inget slag valt</translation>
    </message>
    <message>
        <source>No neighbourhood</source>
        <translation>Ingen stadsdel</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Ny observation</translation>
    </message>
    <message>
        <source>Write walk form as PDF…</source>
        <translation>Skriv vandringsformulär som PDF…</translation>
    </message>
    <message>
        <source>Criteria and weights…</source>
        <translation>Kriterier och vikter…</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Ny vandring</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Duplicate places</source>
        <translation>Duplicera platser</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Rättvisa</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>Open plan</source>
        <translation>Öppna plan</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Choose the version to merge with</source>
        <translation>Välj versionen att slå samman med</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listor (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Choose the workbook to read back</source>
        <translation>Välj arbetsboken som ska läsas tillbaka</translation>
    </message>
    <message>
        <source>Plans (*{suffix});;All files (*)</source>
        <translation>Planer (*{suffix});;Alla filer (*)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Arbetsböcker (*.xlsx *.ods)</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>First year</source>
        <translation>Första året</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista året</translation>
    </message>
    <message>
        <source>Give the plan a title.</source>
        <translation>Ge planen ett namn.</translation>
    </message>
    <message>
        <source>The last year comes before the first.</source>
        <translation>Sista året ligger före det första.</translation>
    </message>
    <message numerus="yes">
        <source>A plan covers at most %Ln year(s).</source>
        <translation>
            <numerusform>En plan omfattar högst %Ln år.</numerusform>
            <numerusform>En plan omfattar högst %Ln år.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>&amp;Stadsdelsområde</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;År</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Storlek</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>Size of everything, in tens of per cent</source>
        <translation>Storlek på allt, i steg om tio procent</translation>
    </message>
    <message>
        <source>Another language is shown when this dialog is closed.</source>
        <translation>Språket byts när dialogrutan stängs.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Roll</translation>
    </message>
    <message>
        <source>such as safety coordinator, controller</source>
        <translation>till exempel trygghetssamordnare, controller</translation>
    </message>
    <message>
        <source>Stands beside your name on the documents you make</source>
        <translation>Står bredvid ditt namn på handlingar som du skriver</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>The price base amount follows consumer prices, not building costs: start an estimate here, and ask whoever builds.</source>
        <translation>Prisbasbeloppet följer konsumentpriserna, inte byggkostnaderna: börja uppskattningen här och fråga den som bygger.</translation>
    </message>
    <message>
        <source>The selected price</source>
        <translation>Det valda priset</translation>
    </message>
    <message>
        <source>Select a price to see where it comes from, or add one of your own.</source>
        <translation>Välj ett pris för att se varifrån det kommer, eller lägg till ett eget.</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Slag av åtgärd</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Återkommer</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>In the money of</source>
        <translation>I penningvärdet för</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>PriceRegister</name>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Filter prices</source>
        <translation>Filtrera priser</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nytt pris</translation>
    </message>
    <message>
        <source>No prices</source>
        <translation>Inga priser</translation>
    </message>
    <message>
        <source>No price matches</source>
        <translation>Inget pris stämmer</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the row.</source>
        <translation>Varje ord i filtret måste finnas på raden.</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Slag av åtgärd</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>In the money of {year}</source>
        <translation>I {year} års penningvärde</translation>
    </message>
    <message>
        <source>Indexed by the price base amount, to the nearest hundred kronor.</source>
        <translation>Uppräknat med prisbasbeloppet, till närmaste hundratal kronor.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eget pris</translation>
    </message>
    <message>
        <source>Own offer or invoice</source>
        <translation>Egen offert eller faktura</translation>
    </message>
    <message>
        <source>Deleted the price.</source>
        <translation>Priset är borttaget.</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>a year</source>
        <translation>per år</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>the whole measure</source>
        <translation>hela åtgärden</translation>
    </message>
    <message>
        <source>per {unit} and year</source>
        <translation>per {unit} och år</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>per {unit}</translation>
    </message>
    <message>
        <source>no index for {year}</source>
        <translation>index saknas för {year}</translation>
    </message>
    <message>
        <source>{source} – own price</source>
        <translation>{source} – eget pris</translation>
    </message>
    <message>
        <source>{source} – derived</source>
        <translation>{source} – härlett</translation>
    </message>
    <message>
        <source>{source} – not checked</source>
        <translation>{source} – inte kontrollerat</translation>
    </message>
    <message>
        <source>In the money of {year}: {amount}.</source>
        <translation>I {year} års penningvärde: {amount}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Usually built by {builder}, run by {operator}.</source>
        <translation>Byggs vanligen av {builder} och drivs av {operator}.</translation>
    </message>
    <message>
        <source>Useful life: none, or set for each measure.</source>
        <translation>Nyttjandeperiod: ingen, eller bestäms för varje åtgärd.</translation>
    </message>
    <message numerus="yes">
        <source>Useful life: %Ln year(s).</source>
        <translation>
            <numerusform>Nyttjandeperiod: %Ln år.</numerusform>
            <numerusform>Nyttjandeperiod: %Ln år.</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: {low}–{high} years.</source>
        <translation>Förekommer: {low}–{high} år.</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>högst {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>minst {amount}</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>No printer is set up on this computer. Save the page as PDF instead.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Spara sidan som PDF i stället.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check it and try again.</source>
        <translation>Skrivaren tog inte emot sidan. Kontrollera den och försök igen.</translation>
    </message>
</context>
<context>
    <name>PrintPreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Föregående sida</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nästa sida</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Ingen skrivare är installerad på den här datorn.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>St&amp;örre</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Hela sidan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Sida {page} av {count}</translation>
    </message>
</context>
<context>
    <name>ReadLinesModel</name>
    <message>
        <source>✓ To a measure</source>
        <translation>✓ Till en åtgärd</translation>
    </message>
    <message>
        <source>Waits to be matched</source>
        <translation>Väntar på att kopplas</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
</context>
<context>
    <name>RecordEventDialog</name>
    <message>
        <source>Record</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Registrera händelse</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>To measure</source>
        <translation>Till åtgärd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>To budget year</source>
        <translation>Till budgetår</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Händelse</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Åtgärd</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Källa</translation>
    </message>
    <message>
        <source>&amp;Amount, {unit}</source>
        <translation>B&amp;elopp, {unit}</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>&amp;Verifikation</translation>
    </message>
    <message>
        <source>Choose a measure.</source>
        <translation>Välj en åtgärd.</translation>
    </message>
    <message>
        <source>Choose the other measure, that gets the money.</source>
        <translation>Välj den andra åtgärden, som får pengarna.</translation>
    </message>
    <message>
        <source>Write the reason: the tertial is closed.</source>
        <translation>Skriv skälet: tertialen är stängd.</translation>
    </message>
    <message>
        <source>An amount cannot be read. See what is said beside it.</source>
        <translation>Ett belopp går inte att läsa. Se vad som står vid det.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beloppet.</translation>
    </message>
    <message>
        <source>A budget year is there twice. Change one of them, or remove it.</source>
        <translation>Samma budgetår står två gånger. Ändra det ena eller ta bort det.</translation>
    </message>
    <message>
        <source>Money is carried over to a later budget year. Choose one.</source>
        <translation>Pengar ombudgeteras till ett senare budgetår. Välj ett.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Nothing selected</source>
        <translation>Inget markerat</translation>
    </message>
</context>
<context>
    <name>RecordReadingDialog</name>
    <message>
        <source>Record</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Record reading</source>
        <translation>Registrera avläsning</translation>
    </message>
    <message>
        <source>{name}. Counts and shares only, never a person.</source>
        <translation>{name}. Bara antal och andelar, aldrig en person.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Value, {unit}</source>
        <translation>Värde, {unit}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Margin of error on either side; empty = not known</source>
        <translation>Felmarginal åt vardera hållet; tomt = inte känd</translation>
    </message>
    <message>
        <source>Number of answers or cases; empty = not known</source>
        <translation>Antal svar eller fall; tomt = inte känt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>RecordRegister</name>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppering</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Delete what is selected</source>
        <translation>Ta bort det valda</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
</context>
<context>
    <name>RemainingChart</name>
    <message>
        <source>Remaining per source and year</source>
        <translation>Kvar att fördela per källa och år</translation>
    </message>
    <message>
        <source>Frame less allocated</source>
        <translation>Ram minus fördelat</translation>
    </message>
    <message>
        <source>There are no frames and no allocation yet.</source>
        <translation>Det finns varken ramar eller fördelade belopp än.</translation>
    </message>
    <message>
        <source>{name}: over-committed</source>
        <translation>{name}: överskridet</translation>
    </message>
    <message>
        <source>Frame: {amount}</source>
        <translation>Ram: {amount}</translation>
    </message>
    <message>
        <source>Allocated: {amount}</source>
        <translation>Fördelat: {amount}</translation>
    </message>
    <message>
        <source>of which bound: {amount}</source>
        <translation>varav bundet: {amount}</translation>
    </message>
    <message>
        <source>▲ Over-committed</source>
        <translation>▲ Överskridet</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Kvar att fördela</translation>
    </message>
    <message>
        <source>Remaining in all: {amount}.</source>
        <translation>Kvar att fördela totalt: {amount}.</translation>
    </message>
    <message>
        <source>{fund} {year} is over-committed by {amount}.</source>
        <translation>{fund} {year}: överskridet med {amount}.</translation>
    </message>
</context>
<context>
    <name>RescuePlanDialog</name>
    <message>
        <source>Rescue what can be read of {name}</source>
        <translation>Rädda det som går ur {name}</translation>
    </message>
    <message>
        <source>What was rescued, and what was not</source>
        <translation>Det som räddades, och det som inte gick</translation>
    </message>
    <message>
        <source>The damaged file is not changed. Keep it until you have compared.</source>
        <translation>Den skadade filen ändras inte. Behåll den tills du har jämfört.</translation>
    </message>
    <message>
        <source>In the new file:</source>
        <translation>I den nya filen:</translation>
    </message>
    <message>
        <source>Not in the new file, or uncertain:</source>
        <translation>Inte i den nya filen, eller osäkert:</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Open as a copy…</source>
        <translation>Öppna som ny fil…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>A backup is opened as a new file. The plan itself and all backups stay as they are. Backups are made and kept on this computer only.</source>
        <translation>En säkerhetskopia öppnas som en ny fil. Planen och alla säkerhetskopior blir kvar som de är. Säkerhetskopiorna finns bara på den här datorn.</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Det finns inga säkerhetskopior än</translation>
    </message>
    <message>
        <source>Backups are made by themselves: when a plan is opened and closed, every 15 minutes while it is changed, and before imports and other large changes.</source>
        <translation>De görs av sig själva: när en plan öppnas och stängs, var 15:e minut medan den ändras och före import och andra stora ändringar.</translation>
    </message>
    <message>
        <source>Opening the backup: every change in it is checked.</source>
        <translation>Öppnar säkerhetskopian: varje ändring i den kontrolleras.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
</context>
<context>
    <name>ReturnWorkbookDialog</name>
    <message>
        <source>Tick all</source>
        <translation>Kryssa för alla</translation>
    </message>
    <message>
        <source>Tick all but conflicts</source>
        <translation>Kryssa för alla utom konflikter</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Kryssa inte för någon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Read workbook back</source>
        <translation>Läs tillbaka arbetsbok</translation>
    </message>
    <message>
        <source>Changes in the workbook</source>
        <translation>Ändringar i arbetsboken</translation>
    </message>
    <message>
        <source>What is not read back</source>
        <translation>Det som inte läses tillbaka</translation>
    </message>
    <message>
        <source>{name} was exported from the state {version}.</source>
        <translation>{name} är exporterad från läget {version}.</translation>
    </message>
    <message>
        <source>Last saved by {who}, {time}.</source>
        <translation>Senast sparad av {who}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) in the file.</source>
        <translation>
            <numerusform>%Ln ändring i filen.</numerusform>
            <numerusform>%Ln ändringar i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) with the plan.</source>
        <translation>
            <numerusform>%Ln konflikt med planen.</numerusform>
            <numerusform>%Ln konflikter med planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further change(s) the plan has already.</source>
        <translation>
            <numerusform>Ytterligare %Ln ändring finns redan i planen.</numerusform>
            <numerusform>Ytterligare %Ln ändringar finns redan i planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked is taken, as one step to undo.</source>
        <translation>Det som är förkryssat tas in, i ett steg att ångra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the file are not read back:</source>
        <translation>
            <numerusform>%Ln sak i filen läses inte tillbaka:</numerusform>
            <numerusform>%Ln saker i filen läses inte tillbaka:</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rad {row}</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln change(s)</source>
        <translation>
            <numerusform>Ta in %Ln ändring</numerusform>
            <numerusform>Ta in %Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln ticked change(s) replace(s) what the plan has now.</source>
        <translation>
            <numerusform>▲ %Ln förkryssad ändring ersätter det som planen har nu.</numerusform>
            <numerusform>▲ %Ln förkryssade ändringar ersätter det som planen har nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedModel</name>
    <message>
        <source>Change</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>When exported</source>
        <translation>När filen skrevs</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen nu</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>I planen nu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Att se upp med</translation>
    </message>
    <message>
        <source>▲ Conflict: the plan was changed too</source>
        <translation>▲ Konflikt: planen är också ändrad</translation>
    </message>
    <message>
        <source>▲ The row is gone from the file</source>
        <translation>▲ Raden saknas i filen</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>The selected round</source>
        <translation>Den valda omgången</translation>
    </message>
    <message>
        <source>Select a round to see and change it here.</source>
        <translation>Välj en omgång för att se och ändra den här.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Sök senast</translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation>Beslutar den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision round(s)</source>
        <translation>
            <numerusform>%Ln beslutsomgång</numerusform>
            <numerusform>%Ln beslutsomgångar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundRegister</name>
    <message>
        <source>Decides on</source>
        <translation>Beslutar den</translation>
    </message>
    <message>
        <source>Decision round</source>
        <translation>Beslutsomgång</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Sök senast</translation>
    </message>
    <message>
        <source>Decision rounds</source>
        <translation>Beslutsomgångar</translation>
    </message>
    <message>
        <source>Filter rounds</source>
        <translation>Filtrera omgångar</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny omgång</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>No decision rounds yet</source>
        <translation>Inga beslutsomgångar ännu</translation>
    </message>
    <message>
        <source>Write when the source takes applications and decides; the timetable shows it.</source>
        <translation>Skriv när källan tar emot ansökningar och beslutar; tidplanen visar det.</translation>
    </message>
    <message>
        <source>No round matches</source>
        <translation>Ingen omgång passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the row.</source>
        <translation>Varje ord i filtret måste finnas på raden.</translation>
    </message>
    <message>
        <source>Add a source of money first: a round is of a source.</source>
        <translation>Lägg till en finansieringskälla först: en omgång hör till en källa.</translation>
    </message>
    <message>
        <source>Deleted the round.</source>
        <translation>Tog bort omgången.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>{title} · {count}</source>
        <translation>{title} · {count}</translation>
    </message>
    <message>
        <source>Group, folded</source>
        <translation>Grupp, hopfälld</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
</context>
<context>
    <name>RunningCostWords</name>
    <message>
        <source>No measure is reckoned with.</source>
        <translation>Ingen åtgärd räknas med.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>{measures} cost at most {amount} a year, in {year}: {capital} capital cost and {running} running cost.</source>
        <translation>{measures} kostar som mest {amount} om året, år {year}: {capital} i kapitalkostnad och {running} i driftkostnad.</translation>
    </message>
    <message>
        <source>Depreciation: linear over the useful life, component by component, from the month of use. Interest: on the book value when the year begins, with the rate of each year. Source: RKR R4 and SKR's circulars on the internal rate.</source>
        <translation>Avskrivning: linjär över nyttjandeperioden, komponent för komponent, från den månad då åtgärden tas i bruk. Ränta: på årets ingående bokförda värde, med varje års internränta. Källa: RKR R4 och SKR:s cirkulär om internränta.</translation>
    </message>
    <message>
        <source>Internal rate: {rates}.</source>
        <translation>Internränta: {rates}.</translation>
    </message>
    <message>
        <source>Running cost: as written, in the prices of today, from the month of use to {year}, also when the useful life is over.</source>
        <translation>Driftkostnad: som den är angiven, i dagens priser, från den månad då åtgärden tas i bruk till och med {year}, även när nyttjandeperioden är slut.</translation>
    </message>
    <message>
        <source>Left in the books when {year} ends: {amount} of {investment} invested.</source>
        <translation>Bokfört värde kvar vid utgången av {year}: {amount} av {investment}.</translation>
    </message>
    <message>
        <source>granted amount for {count}</source>
        <translation>beviljat belopp för {count}</translation>
    </message>
    <message>
        <source>likely cost for {count}</source>
        <translation>trolig kostnad för {count}</translation>
    </message>
    <message>
        <source>asked amount for {count}</source>
        <translation>sökt belopp för {count}</translation>
    </message>
    <message>
        <source>unknown cost for {count}</source>
        <translation>okänd kostnad för {count}</translation>
    </message>
    <message>
        <source>Amount of the investment: {parts}.</source>
        <translation>Investeringens belopp, antal åtgärder: {parts}.</translation>
    </message>
    <message>
        <source>as written for {count}</source>
        <translation>enligt uppgift för {count}</translation>
    </message>
    <message>
        <source>from when it was finished for {count}</source>
        <translation>från det att den blev klar för {count}</translation>
    </message>
    <message>
        <source>assumed to be 1 January of the year after the last money for {count}</source>
        <translation>antaget till den 1 januari året efter de sista pengarna för {count}</translation>
    </message>
    <message>
        <source>unknown for {count}</source>
        <translation>okänt för {count}</translation>
    </message>
    <message>
        <source>In use from: {parts}.</source>
        <translation>I bruk från, antal åtgärder: {parts}.</translation>
    </message>
    <message>
        <source>{years} {rate}, assumed as in {year}</source>
        <translation>{years} {rate}, antas vara som {year}</translation>
    </message>
    <message>
        <source>no source is written</source>
        <translation>ingen källa angiven</translation>
    </message>
    <message>
        <source>{year} {rate} ({source})</source>
        <translation>{year} {rate} ({source})</translation>
    </message>
    <message>
        <source>{year} {rate} (own: {source})</source>
        <translation>{year} {rate} (egen: {source})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a cost</source>
        <translation>
            <numerusform>%Ln åtgärd utan kostnad</numerusform>
            <numerusform>%Ln åtgärder utan kostnad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a useful life</source>
        <translation>
            <numerusform>%Ln åtgärd utan nyttjandeperiod</numerusform>
            <numerusform>%Ln åtgärder utan nyttjandeperiod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) of which nothing says when they are in use</source>
        <translation>
            <numerusform>%Ln åtgärd där inget säger när den tas i bruk</numerusform>
            <numerusform>%Ln åtgärder där inget säger när de tas i bruk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a running cost</source>
        <translation>
            <numerusform>%Ln åtgärd utan årlig driftkostnad</numerusform>
            <numerusform>%Ln åtgärder utan årlig driftkostnad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) without a future operator</source>
        <translation>
            <numerusform>%Ln åtgärd utan framtida driftansvarig</numerusform>
            <numerusform>%Ln åtgärder utan framtida driftansvarig</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures with allocated money</source>
        <translation>Åtgärder med fördelade pengar</translation>
    </message>
    <message>
        <source>Measures with granted money</source>
        <translation>Åtgärder med beviljade pengar</translation>
    </message>
    <message>
        <source>The selected measures</source>
        <translation>De markerade åtgärderna</translation>
    </message>
    <message>
        <source>The costs of {first}–{last} are worth {amount} in {first}, at a discount rate of {rate}: {capital} capital cost and {running} running cost.</source>
        <translation>Nuvärdet av kostnaderna {first}–{last} är {amount}, räknat till {first} med kalkylräntan {rate}: {capital} kapitalkostnad och {running} driftkostnad.</translation>
    </message>
    <message>
        <source>As reckoned</source>
        <translation>Som räknat</translation>
    </message>
    <message>
        <source>Rate −1 percentage point</source>
        <translation>Ränta −1 procentenhet</translation>
    </message>
    <message>
        <source>Rate +1 percentage point</source>
        <translation>Ränta +1 procentenhet</translation>
    </message>
    <message>
        <source>Useful life −25 %</source>
        <translation>Nyttjandeperiod −25 %</translation>
    </message>
    <message>
        <source>Useful life +25 %</source>
        <translation>Nyttjandeperiod +25 %</translation>
    </message>
    <message>
        <source>Low cost if not granted</source>
        <translation>Låg kostnad, ej beviljat</translation>
    </message>
    <message>
        <source>High cost if not granted</source>
        <translation>Hög kostnad, ej beviljat</translation>
    </message>
    <message>
        <source>The dearest year, {year}, costs {amount}: {room} below the limit.</source>
        <translation>Det dyraste året, {year}, kostar {amount}: {room} under gränsen.</translation>
    </message>
    <message>
        <source>The dearest year, {year}, costs {amount}: {room} above the limit.</source>
        <translation>Det dyraste året, {year}, kostar {amount}: {room} över gränsen.</translation>
    </message>
    <message>
        <source>The running cost alone reaches the limit in {year}.</source>
        <translation>Investeringarna: driftkostnaden når ensam gränsen {year}.</translation>
    </message>
    <message>
        <source>No investment is written off in these years.</source>
        <translation>Investeringarna: ingen investering skrivs av de här åren.</translation>
    </message>
    <message>
        <source>The limit is reached in {year} when the investments cost {value} in all ({change} against {now} now).</source>
        <translation>Investeringarna: gränsen nås {year} när de kostar {value} tillsammans ({change} mot {now} nu).</translation>
    </message>
    <message>
        <source>Depreciation and running cost reach the limit in {year} without interest.</source>
        <translation>Internräntan: avskrivning och driftkostnad når gränsen {year} även utan ränta.</translation>
    </message>
    <message>
        <source>No internal rate up to {rate} reaches the limit.</source>
        <translation>Internräntan: ingen ränta upp till {rate} når gränsen.</translation>
    </message>
    <message>
        <source>The limit is reached in {year} at an internal rate of {value} (now {now}).</source>
        <translation>Internräntan: gränsen nås {year} vid {value} alla år (nu {now}).</translation>
    </message>
    <message>
        <source>The capital cost alone reaches the limit in {year}.</source>
        <translation>Driftkostnaden: kapitalkostnaden når ensam gränsen {year}.</translation>
    </message>
    <message>
        <source>No running cost is written, so none reaches the limit.</source>
        <translation>Driftkostnaden: ingen är angiven, så den kan inte nå gränsen.</translation>
    </message>
    <message>
        <source>The limit is reached in {year} when the running cost is {value} a year ({change} against {now} now).</source>
        <translation>Driftkostnaden: gränsen nås {year} när den är {value} om året ({change} mot {now} nu).</translation>
    </message>
    <message>
        <source>No running or capital cost can be reckoned for {measures}.</source>
        <translation>Ingen drift- eller kapitalkostnad kan räknas för {measures}.</translation>
    </message>
</context>
<context>
    <name>RunningCostsChart</name>
    <message>
        <source>Running and capital cost per year</source>
        <translation>Drift- och kapitalkostnad per år</translation>
    </message>
    <message>
        <source>Cost of the year, per receiving board</source>
        <translation>Årets kostnad per mottagande nämnd eller förvaltning</translation>
    </message>
    <message>
        <source>There is no running or capital cost to show.</source>
        <translation>Det finns ingen drift- eller kapitalkostnad att visa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other board(s)</source>
        <translation>
            <numerusform>%Ln övrig mottagare</numerusform>
            <numerusform>%Ln övriga mottagare</numerusform>
        </translation>
    </message>
    <message>
        <source>No operator is said</source>
        <translation>Ingen driftansvarig angiven</translation>
    </message>
    <message>
        <source>Capital cost: {amount}</source>
        <translation>Kapitalkostnad: {amount}</translation>
    </message>
    <message>
        <source>Running cost: {amount}</source>
        <translation>Driftkostnad: {amount}</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>Alla mottagare</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Receiving board</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>{board}: capital cost</source>
        <translation>{board}: kapitalkostnad</translation>
    </message>
    <message>
        <source>{board}: running cost</source>
        <translation>{board}: driftkostnad</translation>
    </message>
    <message>
        <source>The dearest year is {year}: {amount}.</source>
        <translation>Dyrast är {year}: {amount}.</translation>
    </message>
</context>
<context>
    <name>RunningCostsModel</name>
    <message>
        <source>Receiving board, {unit}</source>
        <translation>Mottagare, {unit}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>No operator is said</source>
        <translation>Ingen driftansvarig angiven</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Kapitalkostnad</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Driftkostnad</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>Alla mottagare</translation>
    </message>
    <message>
        <source>Running cost, unknown for {some} of {all}</source>
        <translation>Driftkostnad, saknas för {some} av {all}</translation>
    </message>
</context>
<context>
    <name>RunningCostsView</name>
    <message>
        <source>What the figures rest on</source>
        <translation>Vad siffrorna bygger på</translation>
    </message>
    <message>
        <source>Running and capital costs</source>
        <translation>Drift- och kapitalkostnader</translation>
    </message>
    <message>
        <source>Which measures</source>
        <translation>Vilka åtgärder</translation>
    </message>
    <message>
        <source>Years after the period</source>
        <translation>År efter perioden</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Running and capital cost per board and year</source>
        <translation>Drift- och kapitalkostnad per mottagare och år</translation>
    </message>
    <message>
        <source>Flagged for secrecy</source>
        <translation>Sekretessmarkerat</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Enhet för belopp</translation>
    </message>
    <message>
        <source>Select these measures: {codes}</source>
        <translation>Markera de här åtgärderna: {codes}</translation>
    </message>
</context>
<context>
    <name>SaveVersionDialog</name>
    <message>
        <source>Save version</source>
        <translation>Spara version</translation>
    </message>
    <message>
        <source>Version {time}</source>
        <translation>Version {time}</translation>
    </message>
    <message>
        <source>This is the first version. Allocated {amount}.</source>
        <translation>Det här blir den första versionen. Fördelat {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since “{name}”, {time}.</source>
        <translation>
            <numerusform>%Ln ändring sedan ”{name}”, {time}.</numerusform>
            <numerusform>%Ln ändringar sedan ”{name}”, {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} Allocated as then, {amount}.</source>
        <translation>{changes} Fördelat som då, {amount}.</translation>
    </message>
    <message>
        <source>{changes} Allocated {before} → {after}.</source>
        <translation>{changes} Fördelat {before} → {after}.</translation>
    </message>
    <message>
        <source>Optional: why, for whom, what is decided</source>
        <translation>Valfri: varför, för vem, vad som är beslutat</translation>
    </message>
    <message>
        <source>Every change is saved already. With a name you find this state again in History.</source>
        <translation>Alla ändringar är redan sparade. Med ett namn hittar du tillbaka till det här läget i Historik.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>This looks like a personal identity number. It would stay in the history for good.</source>
        <translation>Det här ser ut som ett personnummer. Det skulle stå kvar i historiken för alltid.</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Copy this scenario to a new one</source>
        <translation>Kopiera scenariot till ett nytt</translation>
    </message>
    <message>
        <source>More about this scenario</source>
        <translation>Mer om scenariot</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>This is the plan.</source>
        <translation>Det här är planen.</translation>
    </message>
    <message>
        <source>An alternative to the plan.</source>
        <translation>Ett alternativ till planen.</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Namn och anteckning…</translation>
    </message>
    <message>
        <source>Copy to a new scenario…</source>
        <translation>Kopiera till ett nytt scenario…</translation>
    </message>
    <message>
        <source>Make this the plan</source>
        <translation>Gör till planen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Ta bort scenariot</translation>
    </message>
</context>
<context>
    <name>SecrecyWords</name>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are named in it.</source>
        <translation>
            <numerusform>%Ln sekretessmarkerad åtgärd är med i filen.</numerusform>
            <numerusform>%Ln sekretessmarkerade åtgärder är med i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s) flagged for secrecy are shown as a sum only.</source>
        <translation>
            <numerusform>%Ln sekretessmarkerad åtgärd visas bara som summa.</numerusform>
            <numerusform>%Ln sekretessmarkerade åtgärder visas bara som summa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionOffer</name>
    <message numerus="yes">
        <source>%Ln measure(s) selected</source>
        <translation>
            <numerusform>%Ln åtgärd markerad</numerusform>
            <numerusform>%Ln åtgärder markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>no measure has money here</source>
        <translation>ingen åtgärd har pengar här</translation>
    </message>
    <message>
        <source>Show in the register</source>
        <translation>Visa i åtgärdslistan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>The file answers again. Your last change is saved.</source>
        <translation>Filen svarar igen. Din senaste ändring är sparad.</translation>
    </message>
    <message>
        <source>The file answers again. Your last change was not saved: make it once more.</source>
        <translation>Filen svarar igen. Din senaste ändring sparades inte: gör om den.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Publishing {name} for others…</source>
        <translation>Publicerar {name}…</translation>
    </message>
    <message>
        <source>The plan could not be published</source>
        <translation>Planen kunde inte publiceras</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Take over the plan</source>
        <translation>Ta över planen</translation>
    </message>
    <message>
        <source>Do you want to take over the plan?</source>
        <translation>Vill du ta över planen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Ta över…</translation>
    </message>
    <message>
        <source>Open to change</source>
        <translation>Öppna för att ändra</translation>
    </message>
    <message>
        <source>The plan is free now, so you can open it and change it.</source>
        <translation>Planen är ledig nu. Du kan öppna den och ändra i den.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå samman…</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicera nu</translation>
    </message>
    <message>
        <source>Save as a file of its own…</source>
        <translation>Spara som egen fil…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Jämför och slå samman…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>A newer version of the plan has been published.</source>
        <translation>En nyare version av planen har publicerats.</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>Read-only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not published</source>
        <translation>
            <numerusform>%Ln ändring ej publicerad</numerusform>
            <numerusform>%Ln ändringar ej publicerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Published {time}</source>
        <translation>Publicerad {time}</translation>
    </message>
    <message>
        <source>Read-only: {who} has the plan</source>
        <translation>Skrivskyddad: {who} har planen</translation>
    </message>
    <message>
        <source>Read-only: the folder of the plan cannot be reached</source>
        <translation>Skrivskyddad: planens mapp går inte att nå</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>någon annan</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user} på {host}</translation>
    </message>
    <message>
        <source>You have the plan open in another window already. Here you can read it but not change it.</source>
        <translation>Du har redan planen öppen i ett annat fönster. Här kan du läsa den men inte ändra.</translation>
    </message>
    <message>
        <source>{who} has the plan open. You can read it but not change it.</source>
        <translation>{who} har planen öppen. Du läser den skrivskyddad.</translation>
    </message>
    <message>
        <source>{who} has the plan, but the program there gives no sign of life. If nobody works in the plan, you can take it over.</source>
        <translation>{who} har planen, men programmet där ger inget livstecken. Om ingen arbetar i planen kan du ta över den.</translation>
    </message>
    <message>
        <source>The program of {who} has not been heard of for a while: the computer may be asleep or off the network.

If you take the plan over, you can change it, and the other can only read it from then on. What the other has not published yet stays on that computer and can be merged later. It is written in the history that you took the plan over.</source>
        <translation>Programmet hos {who} har inte hörts av på en stund. Datorn kan vara i viloläge eller utan nätverk.

Tar du över planen kan du ändra i den, och den andra kan bara läsa den. Det som den andra inte har publicerat finns kvar på den datorn och kan slås samman senare. I historiken står att du har tagit över planen.</translation>
    </message>
    <message>
        <source>{who} has taken over the plan, so you can only read it from now on. Save your version as a file of its own if you want to keep it.</source>
        <translation>{who} har tagit över planen, så från och med nu kan du bara läsa den. Spara din version som en egen fil om du vill behålla den.</translation>
    </message>
    <message>
        <source>{who} has published another version of the plan. Your changes are kept on this computer and are not published.</source>
        <translation>{who} har publicerat en annan version av planen. Dina ändringar finns kvar på den här datorn och är inte publicerade.</translation>
    </message>
    <message>
        <source>{who} has taken over the plan and published it. Your changes are kept on this computer and are not published.</source>
        <translation>{who} har tagit över planen och publicerat den. Dina ändringar finns kvar på den här datorn och är inte publicerade.</translation>
    </message>
    <message>
        <source>The plan could not be published. Your changes are kept on this computer, and it is tried again in a while. {reason}</source>
        <translation>Planen kunde inte publiceras. Dina ändringar finns kvar på den här datorn, och programmet försöker igen om en stund. {reason}</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer. They are published when you open the plan again and {folder} can be reached.</source>
        <translation>Dina ändringar finns kvar på den här datorn. De publiceras när du öppnar planen igen och {folder} går att nå.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} cannot be reached. This is your version with %Ln change(s) that are not published yet. Open the plan again when the folder is back.</source>
        <translation>
            <numerusform>{folder} går inte att nå. Det här är din version med %Ln ändring som inte är publicerad. Öppna planen igen när mappen går att nå.</numerusform>
            <numerusform>{folder} går inte att nå. Det här är din version med %Ln ändringar som inte är publicerade. Öppna planen igen när mappen går att nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy you worked in on this computer was damaged, so this is the version that was published last. The damaged copy is kept in {folder}.</source>
        <translation>Kopian som du arbetade i på den här datorn var skadad. Därför visas den version som publicerades senast. Den skadade kopian finns kvar i {folder}.</translation>
    </message>
    <message>
        <source>You may not write in the folder of the plan, or the file is write-protected. You can read the plan but not change it.</source>
        <translation>Du får inte skriva i planens mapp, eller så är filen skrivskyddad. Du kan läsa planen men inte ändra den.</translation>
    </message>
    <message>
        <source>It could not be noted in the folder that you have the plan open. Others can open and change it at the same time; nobody's changes are written over, but they may have to be merged.</source>
        <translation>Det gick inte att anteckna i mappen att du har planen öppen. Andra kan öppna och ändra den samtidigt. Ingens ändringar skrivs över, men de kan behöva slås samman.</translation>
    </message>
    <message>
        <source>There are only {megabytes} MB left where the plan lies. Free some space, or changes cannot be saved.</source>
        <translation>Det finns bara {megabytes} MB ledigt där planen ligger. Frigör plats, annars går det snart inte att spara.</translation>
    </message>
    <message>
        <source>Read-only: another program holds the file</source>
        <translation>Skrivskyddad: ett annat program håller filen</translation>
    </message>
    <message>
        <source>Another program holds the file of the plan. You can read the plan but not change it; close the other program and open the plan again.</source>
        <translation>Ett annat program håller planens fil. Du kan läsa planen men inte ändra den. Stäng det andra programmet och öppna planen igen.</translation>
    </message>
    <message>
        <source>The program or the computer stopped in the middle of a change the last time. That change is not in the plan. Last saved: {what}, {time}.</source>
        <translation>Programmet eller datorn stannade mitt i en ändring förra gången. Den ändringen finns inte i planen. Senast sparat: {what}, {time}.</translation>
    </message>
    <message>
        <source>There is another version of the same plan, with changes that this one lacks: {name}.</source>
        <translation>Det finns en annan version av samma plan, med ändringar som saknas i den här: {name}.</translation>
    </message>
    <message>
        <source>{folder} cannot be reached: check the network.</source>
        <translation>{folder} går inte att nå: kontrollera nätverket.</translation>
    </message>
    <message>
        <source>You have changes that are not published yet. They are kept on this computer, and you meet them again when you can open the plan to change it.</source>
        <translation>Du har ändringar som inte är publicerade. De finns kvar på den här datorn, och du får se dem igen när du kan öppna planen för att ändra.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer, where every change is saved at once. It is published when you save a version, when you close the plan and every few minutes.</source>
        <translation>Du arbetar i en kopia på den här datorn, där varje ändring sparas direkt. Den publiceras när du sparar en version, när du stänger planen och med några minuters mellanrum.</translation>
    </message>
    <message>
        <source>The plan lies on the network, in {folder}.</source>
        <translation>Planen ligger i nätverket, i {folder}.</translation>
    </message>
    <message>
        <source>The plan lies in a folder that {program} syncs, {folder}.</source>
        <translation>Planen ligger i en mapp som {program} synkar, {folder}.</translation>
    </message>
    <message>
        <source>The plan lies on a removable disk, in {folder}.</source>
        <translation>Planen ligger på en flyttbar disk, i {folder}.</translation>
    </message>
    <message>
        <source>The plan lies in {folder}, which is not known to be on this computer's own disk.</source>
        <translation>Planen ligger i {folder}, och det går inte att avgöra om det är datorns egen disk.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ett program</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Sök kortkommando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>I tabeller</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Redigera rutan</translation>
    </message>
    <message>
        <source>Take what is typed and move on</source>
        <translation>Bekräfta det skrivna och gå vidare</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Lämna rutan som den var</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Meny för det markerade</translation>
    </message>
</context>
<context>
    <name>SinceColumns</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Last tertial</source>
        <translation>Förra tertialen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Diary number, voucher</source>
        <translation>Diarienummer, verifikation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>SinceLastView</name>
    <message>
        <source>What changed since the last tertial</source>
        <translation>Vad har ändrats sedan förra tertialen</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Inget har ändrats</translation>
    </message>
    <message>
        <source>Decisions, other forecasts, begun and finished measures are listed here.</source>
        <translation>Här listas beslut, ändrade prognoser, påbörjade och klara åtgärder.</translation>
    </message>
    <message>
        <source>What has happened since {year} began</source>
        <translation>Vad som har hänt sedan {year} började</translation>
    </message>
    <message>
        <source>What has changed since the last tertial: {before} → {now}, budget year {year}</source>
        <translation>Vad har ändrats sedan förra tertialen: {before} → {now}, budgetår {year}</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>The first money is spent</source>
        <translation>De första pengarna är förbrukade</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Decisions and corrections</source>
        <translation>Beslut och rättelser</translation>
    </message>
    <message>
        <source>Forecast otherwise than last tertial</source>
        <translation>Annan prognos än förra tertialen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjade</translation>
    </message>
    <message>
        <source>Came after the last tertial was closed</source>
        <translation>Kom efter att förra tertialen stängdes</translation>
    </message>
    <message>
        <source>Correction: {event}</source>
        <translation>Rättelse: {event}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Works without a network: the plan is one file on your computer.</source>
        <translation>Fungerar utan nät: planen är en fil på din dator.</translation>
    </message>
    <message>
        <source>Open the example plan</source>
        <translation>Öppna exempelplanen</translation>
    </message>
    <message>
        <source>An invented plan with 44 measures to try everything on. Your changes to it are kept.</source>
        <translation>En påhittad plan med 44 åtgärder att prova allt på. Dina ändringar i den sparas.</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Ny plan…</translation>
    </message>
    <message>
        <source>Choose district, years and sources of money, then add measures one by one.</source>
        <translation>Välj stadsdelsområde, år och finansieringskällor. Lägg sedan till åtgärderna en i taget.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importera en lista…</translation>
    </message>
    <message>
        <source>Make a new plan of the list you have, in Excel, LibreOffice or as CSV.</source>
        <translation>Gör en ny plan av listan du redan har, i Excel, LibreOffice eller som CSV.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öppna…</translation>
    </message>
    <message>
        <source>Continue with a plan that you or a colleague has saved.</source>
        <translation>Fortsätt med en plan som du eller en kollega har sparat.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Senaste planer</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>finns inte kvar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Ta bort {name} från listan</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Öppna en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Open a backup of {name}</source>
        <translation>Öppna en säkerhetskopia av {name}</translation>
    </message>
    <message>
        <source>You can also drop a plan (.tplan) or a list (.xlsx, .xls, .xlsb, .ods, .csv) on the window.</source>
        <translation>Du kan också dra en plan (.tplan) eller en lista (.xlsx, .xls, .xlsb, .ods, .csv) till fönstret.</translation>
    </message>
    <message>
        <source>Plan which safety measures a district pays for, with which money and in which year, and see at every step what remains. Then follow up what was granted and spent, tertial by tertial.</source>
        <translation>Planera vilka trygghetsåtgärder som ska betalas, med vilka pengar och vilket år, och se i varje steg vad som är kvar att fördela. Följ sedan upp vad som är beviljat och förbrukat, tertial för tertial.</translation>
    </message>
</context>
<context>
    <name>StatusChainPicture</name>
    <message>
        <source>Status chain</source>
        <translation>Statuskedja</translation>
    </message>
    <message>
        <source>Left to spend: {amount}</source>
        <translation>Kvar att förbruka: {amount}</translation>
    </message>
    <message>
        <source>part</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Kvar att förbruka</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No plan is open</source>
        <translation>Ingen plan är öppen</translation>
    </message>
    <message>
        <source>zoom {percent} %</source>
        <translation>zoom {percent} %</translation>
    </message>
    <message>
        <source>Read-only: changes cannot be saved</source>
        <translation>Skrivskyddad: ändringar kan inte sparas</translation>
    </message>
    <message>
        <source>✓ All changes saved {time}</source>
        <translation>✓ Alla ändringar sparade {time}</translation>
    </message>
    <message>
        <source>Undo this (Ctrl+Z)</source>
        <translation>Ångra det här (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln källa</numerusform>
            <numerusform>%Ln källor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in {unit}</source>
        <translation>belopp i {unit}</translation>
    </message>
    <message>
        <source>Every change is saved as soon as it is made. Ctrl+S gives the plan as it is a name.</source>
        <translation>Varje ändring sparas direkt. Med Ctrl+S ger du planen som den är nu ett namn.</translation>
    </message>
    <message>
        <source>version code {version}</source>
        <translation>versionskod {version}</translation>
    </message>
    <message>
        <source>Stands on every export, so that a printed figure can be traced to this state of the plan.
The whole seal of the plan and its history: {hash}</source>
        <translation>Står på allt som exporteras, så att en utskriven siffra går att spåra till det här läget av planen.
Hela kontrollsumman för planen och dess ändringar: {hash}</translation>
    </message>
    <message>
        <source>▲ no backup</source>
        <translation>▲ ingen säkerhetskopia</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>säkerhetskopia {time}</translation>
    </message>
    <message>
        <source>When the plan was last backed up. File › Backups shows them all.</source>
        <translation>När planen senast säkerhetskopierades. Arkiv › Säkerhetskopior visar alla.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Steg {number} av {count}: {name}</translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln measure(s)</source>
        <translation>
            <numerusform>{shown} av %Ln åtgärd</numerusform>
            <numerusform>{shown} av %Ln åtgärder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet read too</source>
        <translation>
            <numerusform>%Ln dold rad i bladet lästes också</numerusform>
            <numerusform>%Ln dolda rader i bladet lästes också</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left out:</source>
        <translation>
            <numerusform>%Ln cell har utelämnats:</numerusform>
            <numerusform>%Ln celler har utelämnats:</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row}, column {column}: “{text}”</source>
        <translation>rad {row}, kolumn {column}: ”{text}”</translation>
    </message>
    <message>
        <source>is no figure that can be read</source>
        <translation>går inte att läsa som en siffra</translation>
    </message>
    <message>
        <source>contradicts another figure of {area} above</source>
        <translation>säger emot en annan siffra för {area} ovanför</translation>
    </message>
    <message>
        <source>is no day that can be read; write it as 2026-03-01</source>
        <translation>går inte att läsa som en dag; skriv den som 2026-03-01</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>platsen saknas</translation>
    </message>
    <message>
        <source>is no count from 1 and up</source>
        <translation>är inget antal från 1 och uppåt</translation>
    </message>
    <message>
        <source>is no severity 1, 2 or 3</source>
        <translation>är ingen allvarlighetsgrad 1, 2 eller 3</translation>
    </message>
    <message>
        <source>lies before the day it was seen</source>
        <translation>ligger före dagen då det sågs</translation>
    </message>
    <message>
        <source>is longer than a plan can hold</source>
        <translation>är längre än en plan kan rymma</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Several values</source>
        <translation>Flera värden</translation>
    </message>
</context>
<context>
    <name>TimetableView</name>
    <message>
        <source>Timetable of the measures</source>
        <translation>Åtgärdernas tidplan</translation>
    </message>
    <message>
        <source>Also those without days</source>
        <translation>Även de utan dagar</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Inga dagar ännu</translation>
    </message>
    <message>
        <source>Write when work starts and ends in an application; the bar is then moved here.</source>
        <translation>Skriv när arbetet börjar och slutar i en ansökan; sedan flyttas stapeln här.</translation>
    </message>
    <message>
        <source>◆ decision round · dotted: tertial · hatched: not to be touched · green: in use from</source>
        <translation>◆ beslutsomgång · prickat: tertial · streckat: inget arbete · grönt: i bruk från</translation>
    </message>
    <message>
        <source>{measure}: {start}–{end}. Drag the bar or its ends, or use ← → and Shift+← →.</source>
        <translation>{measure}: {start}–{end}. Dra stapeln eller dess ändar, eller använd ← → och Skift+← →.</translation>
    </message>
</context>
<context>
    <name>WaitingLinesModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>Amount, kr</source>
        <translation>Belopp, kr</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Undanlagd eftersom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>WalkColumns</name>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Avhjälpt</translation>
    </message>
    <message>
        <source>Next walk</source>
        <translation>Nästa vandring</translation>
    </message>
</context>
<context>
    <name>WalkForm</name>
    <message>
        <source>Show what was found</source>
        <translation>Visa det som sågs</translation>
    </message>
    <message>
        <source>Write report as PDF…</source>
        <translation>Skriv rapport som PDF…</translation>
    </message>
    <message>
        <source>The selected walk</source>
        <translation>Den valda vandringen</translation>
    </message>
    <message>
        <source>Select a walk to see and change it here.</source>
        <translation>Välj en vandring för att se och ändra den här.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Participants, as a number</source>
        <translation>Deltagare, bara antal</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Next walk</source>
        <translation>Nästa vandring</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln walk(s)</source>
        <translation>
            <numerusform>%Ln vandring</numerusform>
            <numerusform>%Ln vandringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkRegister</name>
    <message>
        <source>Walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Filter walks</source>
        <translation>Filtrera vandringar</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Ny vandring</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>No walks yet</source>
        <translation>Inga vandringar ännu</translation>
    </message>
    <message>
        <source>Write a trygghetsvandring here, then what was found on it as observations.</source>
        <translation>Skriv en trygghetsvandring här, och sedan det som sågs som observationer.</translation>
    </message>
    <message>
        <source>No walk matches</source>
        <translation>Ingen vandring passar</translation>
    </message>
    <message>
        <source>Every word of the filter must be found in the walk.</source>
        <translation>Varje ord i filtret måste finnas i vandringen.</translation>
    </message>
    <message>
        <source>Trygghetsvandring</source>
        <translation>Trygghetsvandring</translation>
    </message>
    <message>
        <source>Deleted the walk. What was found on it is kept.</source>
        <translation>Tog bort vandringen. Det som sågs är kvar.</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} av {found}</translation>
    </message>
</context>
<context>
    <name>WindowBackups</name>
    <message numerus="yes">
        <source>%Ln backup(s) were damaged and are set aside. The others stay: check the disk.</source>
        <translation>
            <numerusform>%Ln säkerhetskopia var skadad och har lagts åt sidan. De andra är kvar. Kontrollera disken.</numerusform>
            <numerusform>%Ln säkerhetskopior var skadade och har lagts åt sidan. De andra är kvar. Kontrollera disken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>A copy is saved as {name}. You go on working in the plan itself.</source>
        <translation>En kopia är sparad som {name}. Du arbetar vidare i själva planen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exportera arbetsbok</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Arbetsböcker</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportera CSV</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Exported {name}. Its sums were read back and equal the plan's.</source>
        <translation>{name} är exporterad. Summorna är kontrollästa och är desamma som planens.</translation>
    </message>
</context>
<context>
    <name>YearAmounts</name>
    <message>
        <source>Another budget year</source>
        <translation>Ett budgetår till</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>Budgetår</translation>
    </message>
    <message>
        <source>Amount, {unit}</source>
        <translation>Belopp, {unit}</translation>
    </message>
    <message>
        <source>Remove the budget year</source>
        <translation>Ta bort budgetåret</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Tillsammans {amount}</translation>
    </message>
</context>
<context>
    <name>_CountedEdits</name>
    <message numerus="yes">
        <source>Change %Ln measure(s)</source>
        <translation>
            <numerusform>Ändra %Ln åtgärd</numerusform>
            <numerusform>Ändra %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln measure(s)</source>
        <translation>
            <numerusform>Duplicera %Ln åtgärd</numerusform>
            <numerusform>Duplicera %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln measure(s)</source>
        <translation>
            <numerusform>Ta bort %Ln åtgärd</numerusform>
            <numerusform>Ta bort %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln amount(s)</source>
        <translation>
            <numerusform>Ändra %Ln belopp</numerusform>
            <numerusform>Ändra %Ln belopp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln amount(s)</source>
        <translation>
            <numerusform>Klistra in %Ln belopp</numerusform>
            <numerusform>Klistra in %Ln belopp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %Ln amount(s)</source>
        <translation>
            <numerusform>Fyll i %Ln belopp</numerusform>
            <numerusform>Fyll i %Ln belopp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln amount(s)</source>
        <translation>
            <numerusform>Töm %Ln belopp</numerusform>
            <numerusform>Töm %Ln belopp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln amount(s)</source>
        <translation>
            <numerusform>Flytta %Ln belopp</numerusform>
            <numerusform>Flytta %Ln belopp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln event(s)</source>
        <translation>
            <numerusform>Registrera %Ln händelse</numerusform>
            <numerusform>Registrera %Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln event(s)</source>
        <translation>
            <numerusform>Rätta %Ln händelse</numerusform>
            <numerusform>Rätta %Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln forecast(s)</source>
        <translation>
            <numerusform>Ändra %Ln prognos</numerusform>
            <numerusform>Ändra %Ln prognoser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln finding(s)</source>
        <translation>
            <numerusform>Kvittera %Ln iakttagelse</numerusform>
            <numerusform>Kvittera %Ln iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the acknowledgement of %Ln finding(s)</source>
        <translation>
            <numerusform>Ta bort kvitteringen av %Ln iakttagelse</numerusform>
            <numerusform>Ta bort kvitteringen av %Ln iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln finding(s) right</source>
        <translation>
            <numerusform>Åtgärda %Ln iakttagelse</numerusform>
            <numerusform>Åtgärda %Ln iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln ledger line(s)</source>
        <translation>
            <numerusform>Matcha %Ln huvudboksrad</numerusform>
            <numerusform>Matcha %Ln huvudboksrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln ledger line(s) aside</source>
        <translation>
            <numerusform>Lägg %Ln huvudboksrad åt sidan</numerusform>
            <numerusform>Lägg %Ln huvudboksrader åt sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln place(s)</source>
        <translation>
            <numerusform>Lägg till %Ln plats</numerusform>
            <numerusform>Lägg till %Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln place(s)</source>
        <translation>
            <numerusform>Ändra %Ln plats</numerusform>
            <numerusform>Ändra %Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln place(s)</source>
        <translation>
            <numerusform>Ta bort %Ln plats</numerusform>
            <numerusform>Ta bort %Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln observation(s)</source>
        <translation>
            <numerusform>Ändra %Ln observation</numerusform>
            <numerusform>Ändra %Ln observationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln observation(s)</source>
        <translation>
            <numerusform>Ta bort %Ln observation</numerusform>
            <numerusform>Ta bort %Ln observationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln place(s)</source>
        <translation>
            <numerusform>Bedöm %Ln plats</numerusform>
            <numerusform>Bedöm %Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln area(s)</source>
        <translation>
            <numerusform>Ta bort %Ln område</numerusform>
            <numerusform>Ta bort %Ln områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln figure(s) of areas</source>
        <translation>
            <numerusform>Ändra %Ln områdesuppgift</numerusform>
            <numerusform>Ändra %Ln områdesuppgifter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln iakttagelse</numerusform>
            <numerusform>%Ln iakttagelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s)</source>
        <translation>
            <numerusform>%Ln prognos</numerusform>
            <numerusform>%Ln prognoser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observation(s)</source>
        <translation>
            <numerusform>%Ln observation</numerusform>
            <numerusform>%Ln observationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln plats</numerusform>
            <numerusform>%Ln platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln område</numerusform>
            <numerusform>%Ln områden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of areas</source>
        <translation>
            <numerusform>%Ln områdesuppgift</numerusform>
            <numerusform>%Ln områdesuppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <translation>
            <numerusform>%Ln belopp</numerusform>
            <numerusform>%Ln belopp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lists</name>
    <message numerus="yes">
        <source>%Ln change(s) of the history, with the same version codes</source>
        <translation>
            <numerusform>%Ln ändring i historiken, med samma versionskod</numerusform>
            <numerusform>%Ln ändringar i historiken, med samma versionskoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) as one new change</source>
        <translation>
            <numerusform>%Ln värde som en ny ändring</numerusform>
            <numerusform>%Ln värden som en enda ny ändring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Allocated from {fund} {year}: {amount}</source>
        <translation>Fördelat ur {fund} {year}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) of the history cannot be read.</source>
        <translation>
            <numerusform>Minst %Ln ändring i historiken går inte att läsa.</numerusform>
            <numerusform>Minst %Ln ändringar i historiken går inte att läsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) after the break: their values are in the new file, but not who and when.</source>
        <translation>
            <numerusform>%Ln ändring efter brottet: värdena är med i den nya filen, men inte vem och när.</numerusform>
            <numerusform>%Ln ändringar efter brottet: värdena är med i den nya filen, men inte vem och när.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln row(s) cannot be read.</source>
        <translation>
            <numerusform>{kind}: %Ln rad går inte att läsa.</numerusform>
            <numerusform>{kind}: %Ln rader går inte att läsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: a part cannot be read.</source>
        <translation>{kind}: en del går inte att läsa.</translation>
    </message>
    <message>
        <source>{value}: not in the new file. {why}</source>
        <translation>{value}: inte med i den nya filen. {why}</translation>
    </message>
</context>
<context>
    <name>_Reader</name>
    <message>
        <source>There is nothing to show.</source>
        <translation>Det finns inget att visa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) flagged for secrecy</source>
        <translation>
            <numerusform>%Ln sekretessmarkerad rad</numerusform>
            <numerusform>%Ln sekretessmarkerade rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} av {total}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>fallande</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>stigande</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorterat efter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Urval</translation>
    </message>
</context>
<context>
    <name>_Wait</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Ny plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ppna…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample plan</source>
        <translation>Öppna e&amp;xempelplanen</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>&amp;Importera lista…</translation>
    </message>
    <message>
        <source>Im&amp;port plan…</source>
        <translation>Imp&amp;ortera plan…</translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation>&amp;Exportera arbetsbok…</translation>
    </message>
    <message>
        <source>Export C&amp;SV…</source>
        <translation>Exportera CS&amp;V…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>C&amp;lose plan</source>
        <translation>S&amp;täng planen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>Zooma &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zooma &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Normal &amp;storlek</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nästa panel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Föregående panel</translation>
    </message>
    <message>
        <source>&amp;Sources and frames…</source>
        <translation>&amp;Källor och ramar…</translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation>Planens &amp;uppgifter…</translation>
    </message>
    <message>
        <source>&amp;Internal rates…</source>
        <translation>&amp;Internräntor…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Sök &amp;kommando…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Trygghetsplaneraren</source>
        <translation>&amp;Om Trygghetsplaneraren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ver&amp;ktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>Spara ve&amp;rsion…</translation>
    </message>
    <message>
        <source>Export &amp;history as a workbook…</source>
        <translation>Exportera &amp;historik som arbetsbok…</translation>
    </message>
    <message>
        <source>Export history as P&amp;DF…</source>
        <translation>Exportera historik som P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Merge with another version…</source>
        <translation>Slå sa&amp;mman med en annan version…</translation>
    </message>
    <message>
        <source>Pu&amp;blish now</source>
        <translation>Pu&amp;blicera nu</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>S&amp;äkerhetskopior…</translation>
    </message>
    <message>
        <source>The &amp;page as PDF…</source>
        <translation>&amp;Sidan som PDF…</translation>
    </message>
    <message>
        <source>Decision on the &amp;allocation (PDF)…</source>
        <translation>Fördelnings&amp;beslut (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Tertial report (PDF)…</source>
        <translation>&amp;Tertialrapport (PDF)…</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Förhands&amp;granska…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Check figures</source>
        <translation>Kontroll&amp;räkna</translation>
    </message>
    <message>
        <source>Carry-o&amp;ver list (PDF)…</source>
        <translation>&amp;Ombudgeteringslista (PDF)…</translation>
    </message>
    <message>
        <source>Draft &amp;report to the board (Word)…</source>
        <translation>Tjä&amp;nsteutlåtande, utkast (Word)…</translation>
    </message>
    <message>
        <source>Re&amp;ad workbook back…</source>
        <translation>&amp;Läs tillbaka arbetsbok…</translation>
    </message>
    <message>
        <source>Export &amp;follow-up (CSV)…</source>
        <translation>Exportera upp&amp;följning (CSV)…</translation>
    </message>
    <message>
        <source>I&amp;mport template…</source>
        <translation>I&amp;mportmall…</translation>
    </message>
    <message>
        <source>Export eve&amp;nts (CSV)…</source>
        <translation>Exportera hände&amp;lser (CSV)…</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>orsak</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>expected effect</source>
        <translation>förväntad effekt</translation>
    </message>
    <message>
        <source>target groups</source>
        <translation>målgrupper</translation>
    </message>
    <message>
        <source>dialogue held</source>
        <translation>dialog</translation>
    </message>
    <message>
        <source>builder's agreement</source>
        <translation>genomförarens medgivande</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>tidplan</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kostnad</translation>
    </message>
    <message>
        <source>running cost</source>
        <translation>driftkostnad</translation>
    </message>
    <message>
        <source>who pays the running cost</source>
        <translation>vem som betalar driften</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risker</translation>
    </message>
    <message>
        <source>follow-up plan</source>
        <translation>uppföljningsplan</translation>
    </message>
    <message>
        <source>items in lägesbild and åtgärdsplan</source>
        <translation>punkter i lägesbild och åtgärdsplan</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklista</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Open a backup…</source>
        <translation>Öppna en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Open a backup as a copy</source>
        <translation>Öppna en säkerhetskopia som ny fil</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>{name} restored {time}</source>
        <translation>{name} återställd {time}</translation>
    </message>
    <message>
        <source>The plan was opened</source>
        <translation>Planen öppnades</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Före uppdatering av filen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Före import</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Före sammanslagning</translation>
    </message>
    <message>
        <source>Before going back in History</source>
        <translation>Före återgång i historiken</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Före en stor ändring</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Var 15:e minut</translation>
    </message>
    <message>
        <source>The plan was closed</source>
        <translation>Planen stängdes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The title is empty. Write one.</source>
        <translation>Rubriken är tom. Skriv en rubrik.</translation>
    </message>
    <message>
        <source>The name is empty. Write one.</source>
        <translation>Namnet är tomt. Skriv ett namn.</translation>
    </message>
    <message>
        <source>The name “{value}” is taken. Choose another.</source>
        <translation>Namnet ”{value}” är upptaget. Välj ett annat.</translation>
    </message>
    <message>
        <source>The number {value} is taken. Choose another.</source>
        <translation>Numret {value} är upptaget. Välj ett annat.</translation>
    </message>
    <message>
        <source>{field}: an amount cannot be below zero. Write a positive amount, or clear it.</source>
        <translation>{field}: ett belopp kan inte vara under noll. Skriv ett positivt belopp, eller töm rutan.</translation>
    </message>
    <message>
        <source>{field}: the amount is larger than a plan takes. Check the unit.</source>
        <translation>{field}: beloppet är större än en plan kan rymma. Kontrollera enheten.</translation>
    </message>
    <message>
        <source>The useful life must be 1–100 years.</source>
        <translation>Nyttjandeperioden måste vara 1–100 år.</translation>
    </message>
    <message>
        <source>The last year comes before the first, or the years are not possible. Change the period.</source>
        <translation>Sista året ligger före det första, eller så är åren inte möjliga. Ändra perioden.</translation>
    </message>
    <message>
        <source>A plan covers at most 15 years. Shorten the period.</source>
        <translation>En plan omfattar högst 15 år. Korta perioden.</translation>
    </message>
    <message>
        <source>There is money in {value}, which is outside the period. Move it first, or widen the period.</source>
        <translation>Det finns pengar i {value}, som ligger utanför perioden. Flytta dem först, eller förläng perioden.</translation>
    </message>
    <message>
        <source>{field}: what this refers to is no longer in the plan. Choose again.</source>
        <translation>{field}: det valda finns inte längre i planen. Välj på nytt.</translation>
    </message>
    <message>
        <source>Something in the plan still uses this. Take it away there first, then delete it.</source>
        <translation>Något i planen använder fortfarande det här. Ta bort det där först, och sedan det här.</translation>
    </message>
    <message>
        <source>“{value}” is the only scenario and must stay. Copy it first, then delete it.</source>
        <translation>”{value}” är det enda scenariot och måste finnas kvar. Kopiera det först, och ta sedan bort det.</translation>
    </message>
    <message>
        <source>This scenario is the plan. Make another one the plan, then delete it.</source>
        <translation>Det här scenariot är planen. Gör ett annat till planen, och ta sedan bort det här.</translation>
    </message>
    <message>
        <source>{field}: the text is too long. Shorten it.</source>
        <translation>{field}: texten är för lång. Korta den.</translation>
    </message>
    <message>
        <source>{field}: the text has characters that cannot be saved. Write it again.</source>
        <translation>{field}: texten innehåller tecken som inte går att spara. Skriv om den.</translation>
    </message>
    <message>
        <source>Say where the money goes: another measure, or a later budget year.</source>
        <translation>Ange vart pengarna ska: en annan åtgärd eller ett senare budgetår.</translation>
    </message>
    <message>
        <source>An event cannot count before its own day. Choose the same day or a later one.</source>
        <translation>En händelse kan inte räknas före sin egen dag. Välj samma dag eller en senare.</translation>
    </message>
    <message>
        <source>The tertial of this event is closed. Write why the event comes afterwards.</source>
        <translation>Händelsens tertial är stängd. Skriv varför händelsen kommer efteråt.</translation>
    </message>
    <message>
        <source>An event is never changed afterwards. Correct it with a counter-event.</source>
        <translation>En händelse ändras aldrig i efterhand. Rätta den med en motpost.</translation>
    </message>
    <message>
        <source>This event has been corrected already, or is a correction itself.</source>
        <translation>Händelsen är redan rättad, eller är själv en rättelse.</translation>
    </message>
    <message>
        <source>The tertial is closed, and its figures do not change. Record it in the next one.</source>
        <translation>Tertialen är stängd och dess siffror ändras inte. Registrera i nästa.</translation>
    </message>
    <message>
        <source>A tertial cannot be closed before its last day. Choose that day or a later one.</source>
        <translation>En tertial kan inte stängas före sin sista dag. Välj den dagen eller en senare.</translation>
    </message>
    <message>
        <source>The internal rate must be 0–20 %.</source>
        <translation>Internräntan måste vara 0–20 %.</translation>
    </message>
    <message>
        <source>{field}: {value} comes too early. Choose a later day, or change the other one.</source>
        <translation>{field}: {value} är för tidigt. Välj en senare dag, eller ändra den andra dagen.</translation>
    </message>
    <message>
        <source>{field}: {value} is not possible. Write another number.</source>
        <translation>{field}: {value} är inte möjligt. Skriv ett annat tal.</translation>
    </message>
    <message>
        <source>{field}: {value} is outside the scale. Choose a step of it.</source>
        <translation>{field}: {value} ligger utanför skalan. Välj ett steg på den.</translation>
    </message>
    <message>
        <source>A weight must be 0–100.</source>
        <translation>En vikt måste vara 0–100.</translation>
    </message>
    <message>
        <source>{field}: {value} is not possible. Write another place.</source>
        <translation>{field}: {value} är inte möjligt. Skriv ett annat läge.</translation>
    </message>
    <message>
        <source>{field}: a share must be 0–100 %. Write percent.</source>
        <translation>{field}: en andel måste vara 0–100 %. Skriv procent.</translation>
    </message>
    <message>
        <source>The source is empty. Write where it was read.</source>
        <translation>Källan saknas. Skriv var uppgiften är läst.</translation>
    </message>
    <message>
        <source>No amount is written.</source>
        <translation>Inget belopp är skrivet.</translation>
    </message>
    <message>
        <source>“{text}”: the unit is unknown. Use kr, tkr or mnkr.</source>
        <translation>”{text}”: enheten är okänd. Använd kr, tkr eller mnkr.</translation>
    </message>
    <message>
        <source>“{text}” is finer than an öre. Use at most two decimals of a krona.</source>
        <translation>”{text}” är mindre än hela ören. Använd högst två decimaler i kronor.</translation>
    </message>
    <message>
        <source>“{text}” is larger than a plan takes. Check the unit.</source>
        <translation>”{text}” är större än en plan kan rymma. Kontrollera enheten.</translation>
    </message>
    <message>
        <source>“{text}” can be read in more than one way. Write it more clearly, such as {readings}.</source>
        <translation>”{text}” kan läsas på mer än ett sätt. Skriv det tydligare, till exempel {readings}.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there and try again, or choose another name.</source>
        <translation>”{name}” är öppen i ett annat program. Stäng den där och försök igen, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>”{name}” kunde inte skrivas: disken är full. Frigör utrymme, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another folder.</source>
        <translation>”{name}” får inte skrivas där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there. Choose another.</source>
        <translation>Mappen för ”{name}” finns inte. Välj en annan.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose another name.</source>
        <translation>”{name}” är en mapp. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The costs must rise from low to likely to high. Change one of them.</source>
        <translation>Kostnaderna måste stiga från låg via trolig till hög. Ändra någon av dem.</translation>
    </message>
    <message>
        <source>A year is given twice. Keep one of them.</source>
        <translation>Ett år är angivet två gånger. Behåll ett av dem.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write 250 tkr, 1,5 mnkr, 1 500 000 or =250+80.</source>
        <translation>”{text}” är inget belopp. Skriv 250 tkr, 1,5 mnkr, 1 500 000 eller =250+80.</translation>
    </message>
    <message>
        <source>“{text}”: the thousands are separated in an odd way. Write 1 500 000.</source>
        <translation>”{text}”: tusentalen är avdelade på ett ovanligt sätt. Skriv 1 500 000.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a file name. Choose another.</source>
        <translation>”{name}” går inte att använda som filnamn. Välj ett annat.</translation>
    </message>
    <message>
        <source>“{name}” could not be read back as it was written. Choose another place and try again.</source>
        <translation>”{name}” gick inte att läsa tillbaka som den skrevs. Välj en annan plats och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk or the network failed. Choose another place.</source>
        <translation>”{name}” kunde inte skrivas: disken eller nätverket svarade inte. Välj en annan plats.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. It may have been moved or renamed: open it from its new place.</source>
        <translation>”{name}” finns inte kvar. Filen kan ha flyttats eller bytt namn: öppna den från sin nya plats.</translation>
    </message>
    <message>
        <source>There is already a file “{name}” in that folder. Choose another name.</source>
        <translation>Det finns redan en fil som heter ”{name}” i mappen. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of the program. Update the program to open it.</source>
        <translation>”{name}” är sparad med en nyare version av programmet. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>Another program holds “{name}”. Close it there and try again.</source>
        <translation>Ett annat program använder ”{name}”. Stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to, so nothing was changed. Save a copy elsewhere and work in that.</source>
        <translation>Det går inte att skriva till ”{name}”, så inget har ändrats. Spara en kopia någon annanstans och arbeta i den.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read the file and its folder.</source>
        <translation>”{name}” går inte att öppna. Kontrollera att du får läsa filen och dess mapp.</translation>
    </message>
    <message>
        <source>Too little of “{name}” can be read to make a plan of it. Open a backup.</source>
        <translation>För lite av ”{name}” går att läsa för att göra en plan av. Öppna en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere since it was opened, so nothing was saved. Open it again.</source>
        <translation>”{name}” har ändrats på annat håll sedan den öppnades, så inget har sparats. Öppna den igen.</translation>
    </message>
    <message>
        <source>{by} has taken over “{name}”, so nothing was saved. Open it again, or save a copy of what you see.</source>
        <translation>{by} har tagit över ”{name}”, så inget sparades. Öppna den igen eller spara en kopia av det du ser.</translation>
    </message>
    <message>
        <source>{user} on {host} has “{name}” open. Wait until it is closed there.</source>
        <translation>{user} på {host} har ”{name}” öppen. Vänta tills den är stängd där.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and was not opened. Use a copy of it that is whole.</source>
        <translation>”{name}” är skadad och öppnades inte. Använd en hel kopia.</translation>
    </message>
    <message>
        <source>The disk is full: free some space.</source>
        <translation>Disken är full: frigör utrymme.</translation>
    </message>
    <message>
        <source>The disk or the network failed: check it.</source>
        <translation>Disken eller nätverket svarade inte: kontrollera det.</translation>
    </message>
    <message>
        <source>The file is damaged: save a copy elsewhere.</source>
        <translation>Filen är skadad: spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>The disk did not give back what was written: save a copy elsewhere.</source>
        <translation>Disken gav inte tillbaka det som skrevs: spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>Try again, or save a copy elsewhere.</source>
        <translation>Försök igen, eller spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Choose the list again.</source>
        <translation>”{name}” finns inte. Välj listan igen.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask for permission, or copy it to a folder of your own.</source>
        <translation>”{name}” får inte läsas. Be om behörighet, eller kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”. Choose a list with a row of headings and rows below it.</source>
        <translation>Det finns inget i ”{name}”. Välj en lista med en rubrikrad och rader under den.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a list. Keep the sheet with the measures only and try again.</source>
        <translation>”{name}” är för stor för en lista. Behåll bara bladet med åtgärder och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” holds too much for a list. Keep the sheet with the measures only and try again.</source>
        <translation>”{name}” innehåller för mycket för en lista. Behåll bara bladet med åtgärder och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} rows. Split it, or delete the empty rows below the list.</source>
        <translation>”{name}” har fler än {limit} rader. Dela den, eller ta bort tomma rader under listan.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} columns. Keep those that describe measures and amounts.</source>
        <translation>”{name}” har fler än {limit} kolumner. Behåll dem som beskriver åtgärder och belopp.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} cells. Keep the sheet with the measures only and try again.</source>
        <translation>”{name}” har fler än {limit} rutor. Behåll bara bladet med åtgärder och försök igen.</translation>
    </message>
    <message>
        <source>The characters of “{name}” cannot be recognised. Save it as CSV in UTF-8, or as .xlsx.</source>
        <translation>Tecknen i ”{name}” går inte att läsa. Spara den som CSV i UTF-8, eller som .xlsx.</translation>
    </message>
    <message>
        <source>The outline of an area cannot be read. Import the map again.</source>
        <translation>Ett områdes gräns går inte att läsa. Läs in kartan igen.</translation>
    </message>
    <message>
        <source>This is no position in Greater Stockholm. Write two numbers: 59,2711 17,9081, or metres in SWEREF 99.</source>
        <translation>Det här är inget läge i Storstockholm. Skriv två tal: 59,2711 17,9081, eller meter i SWEREF 99.</translation>
    </message>
    <message>
        <source>No application was written: the measures are flagged for secrecy, or none is selected. Select measures, or choose to name what is secret.</source>
        <translation>Ingen ansökan skrevs: åtgärderna är sekretessmarkerade, eller ingen är vald. Välj åtgärder, eller välj att ta med det som är sekretessmarkerat.</translation>
    </message>
    <message>
        <source>The file was not written, because it would have said {found} where the plan has {expected} ({what}). Please report this.</source>
        <translation>Filen skrevs inte, eftersom den skulle ha sagt {found} där planen har {expected} ({what}). Rapportera gärna felet.</translation>
    </message>
    <message>
        <source>“{name}” is built in a way that could harm the computer, so it was not read. Save it anew.</source>
        <translation>”{name}” är uppbyggd så att den skulle kunna skada datorn, så den lästes inte. Spara den på nytt.</translation>
    </message>
    <message>
        <source>“{name}” is not a plan that this program has made. Choose another file, or import it if it is a list of measures.</source>
        <translation>”{name}” är ingen plan som programmet har skapat. Välj en annan fil, eller importera den om det är en åtgärdslista.</translation>
    </message>
    <message>
        <source>“{name}” is not a list that can be read. Save it as .xlsx, .xls, .xlsb, .ods or .csv.</source>
        <translation>”{name}” är ingen lista som går att läsa. Spara den som .xlsx, .xls, .xlsb, .ods eller .csv.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in Excel or LibreOffice, save it again and try once more.</source>
        <translation>”{name}” är skadad. Öppna den i Excel eller LibreOffice, spara den på nytt och försök igen.</translation>
    </message>
    <message>
        <source>The chosen sheet is not in “{name}” any more. Choose another.</source>
        <translation>Det valda bladet finns inte längre i ”{name}”. Välj ett annat.</translation>
    </message>
    <message>
        <source>Something went wrong with “{name}”. Choose another place or name and try again.</source>
        <translation>Något gick fel med ”{name}”. Välj en annan plats eller ett annat namn och försök igen.</translation>
    </message>
    <message>
        <source>That could not be done. Details: {details}.</source>
        <translation>Det gick inte. Detaljer: {details}.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation>Planen har ändrats under tiden, så inget gjordes. Titta på den och försök igen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>Something is wrong with “{name}”.</source>
        <translation>Något är fel med ”{name}”.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>en annan dator</translation>
    </message>
    <message>
        <source>The last change could not be saved in “{name}”, and the plan is as before it.</source>
        <translation>Den senaste ändringen kunde inte sparas i ”{name}”, och planen är som den var före ändringen.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies a journal that this program has not written, so it was not opened. Open a backup, or ask your IT support to look at the folder.</source>
        <translation>Bredvid ”{name}” ligger en journalfil som programmet inte har skrivit, så planen öppnades inte. Öppna en säkerhetskopia, eller be it-supporten titta på mappen.</translation>
    </message>
    <message>
        <source>The disk has no room to examine “{name}”. Free some space and try again.</source>
        <translation>Disken har inte plats för att kontrollera ”{name}”. Frigör plats och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Perhaps it is not yet fetched from OneDrive or the network: wait until it is, or open a backup.</source>
        <translation>”{name}” är tom. Den kanske inte är färdighämtad från OneDrive eller nätverket: vänta tills den är det, eller öppna en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a plan in it.</source>
        <translation>”{name}” är en mapp. Välj en plan i den.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any plan. Choose another file.</source>
        <translation>”{name}” är större än någon plan. Välj en annan fil.</translation>
    </message>
    <message>
        <source>“{name}” does not answer, so it is not known yet whether the last change was saved. The program keeps asking and tells you.</source>
        <translation>”{name}” svarar inte, så det går inte att säga om den senaste ändringen sparades. Programmet frågar igen och berättar när det vet.</translation>
    </message>
    <message>
        <source>“{name}” is the plan that is open. Choose another version of it.</source>
        <translation>”{name}” är planen som är öppen. Välj en annan version av den.</translation>
    </message>
    <message>
        <source>“{name}” is another plan: the two have no history in common. Choose a version of this plan.</source>
        <translation>”{name}” är en annan plan: de två har ingen gemensam historik. Välj en version av den här planen.</translation>
    </message>
    <message>
        <source>{who} has published another version of “{name}”. It stays as it is, and your changes are kept on this computer: merge the two, or save yours as a file of its own.</source>
        <translation>{who} har publicerat en annan version av ”{name}”. Den är kvar som den är, och dina ändringar finns på den här datorn: slå samman dem eller spara dina som en egen fil.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, and the next backup goes well again.</source>
        <translation>Disken är full: frigör plats, så går nästa säkerhetskopia bra igen.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written to: ask whoever looks after the computer.</source>
        <translation>Det går inte att skriva i mappen för säkerhetskopior: fråga den som sköter datorn.</translation>
    </message>
    <message>
        <source>The disk failed: save a copy on another disk.</source>
        <translation>Disken svarade med ett fel: spara en kopia på en annan disk.</translation>
    </message>
    <message>
        <source>The backup was not whole. Save a copy, close the plan and open it again.</source>
        <translation>Säkerhetskopian blev inte hel. Spara en kopia, stäng planen och öppna den igen.</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be made. Your changes are saved in the plan as usual.</source>
        <translation>Ingen säkerhetskopia av ”{name}” kunde göras. Dina ändringar sparas i planen som vanligt.</translation>
    </message>
    <message>
        <source>The file was not written, because it would not have held the whole history ({what}). Please report this.</source>
        <translation>Filen skrevs inte, för den skulle inte ha innehållit hela historiken ({what}). Rapportera gärna detta.</translation>
    </message>
    <message>
        <source>The text seems to hold a personal identity number ({numbers}), so nothing was saved. Remove it.</source>
        <translation>Texten ser ut att innehålla ett personnummer ({numbers}), så inget sparades. Ta bort det.</translation>
    </message>
    <message>
        <source>The disk or the network failed when “{name}” was opened: check it and try again.</source>
        <translation>Disken eller nätverket svarade med ett fel när ”{name}” öppnades: kontrollera det och försök igen.</translation>
    </message>
    <message>
        <source>The file was not written, because it would not have been whole ({what}). Please report this.</source>
        <translation>Filen skrevs inte, eftersom den inte skulle ha blivit hel ({what}). Rapportera gärna detta.</translation>
    </message>
    <message>
        <source>“{value}” is no rate. Write percent with at most two decimals, such as 2,5.</source>
        <translation>”{value}” är ingen räntesats. Skriv procent med högst två decimaler, till exempel 2,5.</translation>
    </message>
    <message>
        <source>“{value}” is no day. Write it as 2026-05-12, or the month as 2026-05.</source>
        <translation>”{value}” är inget datum. Skriv det som 2026-05-12, eller månaden som 2026-05.</translation>
    </message>
    <message>
        <source>“{name}” has a password. Save it without one and try again.</source>
        <translation>”{name}” har lösenord. Spara den utan lösenord och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” was not read: what reads spreadsheets did not start. Save the list as CSV.</source>
        <translation>”{name}” lästes inte, för det som läser kalkylblad startade inte. Spara listan som CSV.</translation>
    </message>
    <message>
        <source>“{name}” takes more memory than a list may. Keep the sheet with the measures only and try again.</source>
        <translation>”{name}” kräver mer minne än en lista får ta. Behåll bara bladet med åtgärderna och försök igen.</translation>
    </message>
    <message>
        <source>The reading of “{name}” broke off; the file is probably damaged. Open it in Excel or LibreOffice, save it as .xlsx and try again.</source>
        <translation>Läsningen av ”{name}” bröts av. Filen är troligen skadad. Öppna den i Excel eller LibreOffice, spara den som .xlsx och försök igen.</translation>
    </message>
    <message>
        <source>What was read from “{name}” cannot be trusted, so nothing was taken in. Save it anew as .xlsx.</source>
        <translation>Det som lästes ur ”{name}” går inte att lita på, så inget lästes in. Spara den på nytt som .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” is no workbook that this program wrote. Import it as a list instead.</source>
        <translation>”{name}” är ingen arbetsbok som programmet har skrivit. Importera den som lista i stället.</translation>
    </message>
    <message>
        <source>“{name}” was exported from another plan. Open that plan, and read it back there.</source>
        <translation>”{name}” är exporterad från en annan plan. Öppna den planen och läs tillbaka arbetsboken där.</translation>
    </message>
    <message>
        <source>“{name}” was exported from the state {version}, which is not in this plan's history. Merge the version of the plan that it came from first.</source>
        <translation>”{name}” är exporterad från läget {version}, som inte finns i planens historik. Slå först samman den version av planen som den kom från.</translation>
    </message>
    <message>
        <source>“{name}” shows a scenario that is no longer in the plan. Export the plan anew and fill that in.</source>
        <translation>”{name}” visar ett scenario som inte längre finns i planen. Exportera planen på nytt och fyll i den filen.</translation>
    </message>
    <message>
        <source>In “{name}” columns that the program wrote are gone or have other headings. Ask for the file as it was, with its hidden columns.</source>
        <translation>I ”{name}” är kolumner som programmet skrev borttagna eller omdöpta. Be att få filen som den var, med de dolda kolumnerna.</translation>
    </message>
    <message>
        <source>Reading “{name}” took more than {limit} seconds and was stopped. Save the sheet with the list as CSV, which is read much faster, and try again.</source>
        <translation>Det tog mer än {limit} sekunder att läsa ”{name}”, så läsningen avbröts. Spara bladet med listan som CSV, som läses mycket snabbare, och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Check the name and the folder.</source>
        <translation>”{name}” finns inte längre. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Copy it to a folder of your own and try again.</source>
        <translation>”{name}” får inte läsas. Kopiera den till en egen mapp och försök igen.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a map of neighbourhoods. Ask for one of the district only.</source>
        <translation>”{name}” är större än en karta över stadsdelar brukar vara. Be om en karta över bara stadsdelsområdet.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not read here. Ask for the map as GeoJSON, GeoPackage or shapefile.</source>
        <translation>”{name}” är av ett slag som inte läses här. Be om kartan som GeoJSON, GeoPackage eller shapefil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole. Fetch it anew from where it came.</source>
        <translation>”{name}” är skadad eller inte hel. Hämta den på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>“{name}” lacks its part {what}. Put all parts of the map in the same folder.</source>
        <translation>”{name}” saknar sin del {what}. Lägg alla delar av kartan i samma mapp.</translation>
    </message>
    <message>
        <source>The texts of “{name}” are written in letters that are not known ({what}). Ask for UTF-8.</source>
        <translation>Texterna i ”{name}” är skrivna med en teckenkodning som inte är känd ({what}). Be om UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” holds no areas, only points or lines. Choose a map of neighbourhoods.</source>
        <translation>”{name}” innehåller inga områden, bara punkter eller linjer. Välj en karta över stadsdelar.</translation>
    </message>
    <message>
        <source>“{name}” is drawn too finely for a map on the screen. Ask for a simplified one.</source>
        <translation>”{name}” är för detaljerad för en karta på skärmen. Be om en förenklad.</translation>
    </message>
    <message>
        <source>“{name}” has coordinates in a system that is not read here ({what}). Ask for WGS84, SWEREF 99 TM or SWEREF 99 18 00.</source>
        <translation>”{name}” har koordinater i ett system som inte kan läsas här ({what}). Be om WGS84, SWEREF 99 TM eller SWEREF 99 18 00.</translation>
    </message>
    <message>
        <source>“{name}” does not come to lie where it should. Ask for the map in WGS84, SWEREF 99 TM or SWEREF 99 18 00, with its system written in the file.</source>
        <translation>”{name}” hamnar inte där den ska ligga. Be om kartan i WGS84, SWEREF 99 TM eller SWEREF 99 18 00, med systemet angivet i filen.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Applied for</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Tillstyrkt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Reallocated</source>
        <translation>Omdisponerat</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ombudgeterat</translation>
    </message>
    <message>
        <source>Carry-over refused</source>
        <translation>Ombudgetering avslagen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Förbrukat</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Units and signs</source>
        <translation>Enheter och tecken</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>Doubles and names</source>
        <translation>Dubbletter och namn</translation>
    </message>
    <message>
        <source>The chain of money</source>
        <translation>Penningkedjan</translation>
    </message>
    <message>
        <source>Rules for the money</source>
        <translation>Regler för pengarna</translation>
    </message>
    <message>
        <source>Preparation and timetable</source>
        <translation>Underlag och tidplan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Påpekande</translation>
    </message>
    <message>
        <source>Cost in the wrong unit?</source>
        <translation>Kostnad i fel enhet?</translation>
    </message>
    <message>
        <source>Should it be {second}? Otherwise change it in the form, or acknowledge.</source>
        <translation>Ska det vara {second}? Ändra annars i formuläret, eller kvittera.</translation>
    </message>
    <message>
        <source>{first} is too little for a whole measure.</source>
        <translation>{first} är för lite för en hel åtgärd.</translation>
    </message>
    <message>
        <source>Low or high cost in the wrong unit?</source>
        <translation>Låg eller hög kostnad i fel enhet?</translation>
    </message>
    <message>
        <source>{field} is {first} and the likely cost is {second}.</source>
        <translation>{field} är {first} och trolig kostnad {second}.</translation>
    </message>
    <message>
        <source>Should it be {third}?</source>
        <translation>Ska det vara {third}?</translation>
    </message>
    <message>
        <source>Allocated in the wrong unit?</source>
        <translation>Fördelat belopp i fel enhet?</translation>
    </message>
    <message>
        <source>Should it be {second}? Otherwise change it in Allocation, or acknowledge.</source>
        <translation>Ska det vara {second}? Ändra annars i Fördelning, eller kvittera.</translation>
    </message>
    <message>
        <source>Frame in the wrong unit?</source>
        <translation>Ram i fel enhet?</translation>
    </message>
    <message>
        <source>{first} is far from the frame of the other years, {usual}.</source>
        <translation>{first} är långt från ramen de andra åren, {usual}.</translation>
    </message>
    <message>
        <source>Should it be {second}?</source>
        <translation>Ska det vara {second}?</translation>
    </message>
    <message>
        <source>Event in the wrong unit?</source>
        <translation>Händelse i fel enhet?</translation>
    </message>
    <message>
        <source>{event} {first}, and the measure asks for {usual}.</source>
        <translation>{event}: {first}, men åtgärden söker {usual}.</translation>
    </message>
    <message>
        <source>Events are not rewritten: correct it in Follow-up and record {second}, if that is right.</source>
        <translation>Händelser skrivs inte om: rätta den i Uppföljning och registrera {second}, om det är rätt.</translation>
    </message>
    <message>
        <source>Forecast in the wrong unit?</source>
        <translation>Prognos i fel enhet?</translation>
    </message>
    <message>
        <source>{tertial}: the forecast is {first} and the adjusted budget {usual}.</source>
        <translation>{tertial}: prognosen är {first} och justerad budget {usual}.</translation>
    </message>
    <message>
        <source>Running cost as large as the whole cost</source>
        <translation>Driftkostnad lika stor som hela kostnaden</translation>
    </message>
    <message>
        <source>{first} a year to run, and {second} in all to build.</source>
        <translation>{first} om året i drift, och {second} totalt att bygga.</translation>
    </message>
    <message>
        <source>See whether the cost a year and the whole cost have changed places.</source>
        <translation>Se efter om kostnad per år och total kostnad har bytt plats.</translation>
    </message>
    <message>
        <source>Spent below zero</source>
        <translation>Förbrukat under noll</translation>
    </message>
    <message>
        <source>More is credited than was ever paid: {first}.</source>
        <translation>Mer är krediterat än vad som någonsin betalats: {first}.</translation>
    </message>
    <message>
        <source>Check the sign, or record what was paid first.</source>
        <translation>Kontrollera tecknet, eller registrera det som betalades först.</translation>
    </message>
    <message>
        <source>Years and total do not agree</source>
        <translation>År och total stämmer inte</translation>
    </message>
    <message>
        <source>The cost per year adds up to {first}, and the likely cost is {second}.</source>
        <translation>Kostnaden per år blir tillsammans {first}, och trolig kostnad är {second}.</translation>
    </message>
    <message>
        <source>Let the likely cost be the sum, or change a year.</source>
        <translation>Låt trolig kostnad vara summan, eller ändra ett år.</translation>
    </message>
    <message>
        <source>Components do not add up to the cost</source>
        <translation>Komponenterna stämmer inte med kostnaden</translation>
    </message>
    <message>
        <source>The components add up to {first}, and the cost is {second}.</source>
        <translation>Komponenterna blir tillsammans {first}, och kostnaden är {second}.</translation>
    </message>
    <message>
        <source>Change a component, or let the likely cost be the sum.</source>
        <translation>Ändra en komponent, eller låt trolig kostnad vara summan.</translation>
    </message>
    <message>
        <source>More allocated than asked for</source>
        <translation>Mer fördelat än vad som söks</translation>
    </message>
    <message>
        <source>{first} is allocated from all sources, and {second} is asked for.</source>
        <translation>{first} är fördelat ur alla källor, och {second} söks.</translation>
    </message>
    <message>
        <source>Lower an amount in Allocation, or raise the cost.</source>
        <translation>Sänk ett belopp i Fördelning, eller höj kostnaden.</translation>
    </message>
    <message>
        <source>Left to allocate is below zero</source>
        <translation>Kvar att fördela är under noll</translation>
    </message>
    <message>
        <source>{second} is allocated of a frame of {third}: {first} too much.</source>
        <translation>{second} är fördelat av ramen {third}: {first} för mycket.</translation>
    </message>
    <message>
        <source>Move or lower amounts in Allocation, or change the frame.</source>
        <translation>Flytta eller sänk belopp i Fördelning, eller ändra ramen.</translation>
    </message>
    <message>
        <source>Left in the fund is below zero</source>
        <translation>Kvar i fonden är under noll</translation>
    </message>
    <message>
        <source>{second} is granted in the whole city of a frame of {third}: {first} too much.</source>
        <translation>{second} är beviljat i hela staden av fondens ram {third}: {first} för mycket.</translation>
    </message>
    <message>
        <source>Check the fund’s own frame and what others were granted.</source>
        <translation>Kontrollera fondens ram och vad andra har beviljats.</translation>
    </message>
    <message>
        <source>Sum counted as a measure?</source>
        <translation>Summarad räknad som åtgärd?</translation>
    </message>
    <message>
        <source>{first} is the sum of other measures, and the name says so.</source>
        <translation>{first} är summan av andra åtgärder, och namnet säger det.</translation>
    </message>
    <message>
        <source>Delete it: its money is counted twice.</source>
        <translation>Ta bort den: pengarna räknas två gånger.</translation>
    </message>
    <message>
        <source>The same measure twice?</source>
        <translation>Samma åtgärd två gånger?</translation>
    </message>
    <message>
        <source>Is like {other}: {first} here, {second} there.</source>
        <translation>Liknar {other}: {first} här, {second} där.</translation>
    </message>
    <message>
        <source>Delete one of them, or acknowledge that they are two.</source>
        <translation>Ta bort den ena, eller kvittera att de är två.</translation>
    </message>
    <message>
        <source>The same place under two names?</source>
        <translation>Samma plats under två namn?</translation>
    </message>
    <message>
        <source>{name} and {other} lie in the same neighbourhood.</source>
        <translation>{name} och {other} ligger i samma stadsdel.</translation>
    </message>
    <message>
        <source>Let the measures have one of the names, or acknowledge that they are two places.</source>
        <translation>Låt åtgärderna få ett av namnen, eller kvittera att det är två platser.</translation>
    </message>
    <message>
        <source>Old name of a district</source>
        <translation>Gammalt namn på ett stadsdelsområde</translation>
    </message>
    <message>
        <source>{field}: {name} is {other} since {day}.</source>
        <translation>{field}: {name} heter {other} sedan {day}.</translation>
    </message>
    <message>
        <source>Use the name of today. Decisions from before keep the old one.</source>
        <translation>Använd dagens namn. Beslut från tiden före behåller det gamla.</translation>
    </message>
    <message>
        <source>Granted before it was applied for</source>
        <translation>Beviljat före ansökan</translation>
    </message>
    <message>
        <source>Granted {day}, applied for {second_day}.</source>
        <translation>Beviljat {day}, sökt {second_day}.</translation>
    </message>
    <message>
        <source>Check the days, and correct the event that is wrong.</source>
        <translation>Kontrollera datumen och rätta den händelse som är fel.</translation>
    </message>
    <message>
        <source>More granted than applied for</source>
        <translation>Mer beviljat än sökt</translation>
    </message>
    <message>
        <source>{first} is granted, {third} more than the {second} asked for.</source>
        <translation>{first} är beviljat, {third} mer än de {second} som söktes.</translation>
    </message>
    <message>
        <source>Check the decision, and that no grant stands twice.</source>
        <translation>Kontrollera beslutet, och att inget beslut står två gånger.</translation>
    </message>
    <message>
        <source>Spent before there was money</source>
        <translation>Förbrukat innan det fanns pengar</translation>
    </message>
    <message>
        <source>Spent {day}, and the first money came {second_day}.</source>
        <translation>Förbrukat {day}, och de första pengarna kom {second_day}.</translation>
    </message>
    <message>
        <source>Spent above the adjusted budget</source>
        <translation>Förbrukat mer än justerad budget</translation>
    </message>
    <message>
        <source>{second} is spent: left to spend is {first} below zero.</source>
        <translation>{second} är förbrukat: kvar att förbruka är {first} under noll.</translation>
    </message>
    <message>
        <source>Check the vouchers, or record the decision that gives the money.</source>
        <translation>Kontrollera verifikationerna, eller registrera beslutet som ger pengarna.</translation>
    </message>
    <message>
        <source>Refused and yet spent</source>
        <translation>Avslag men ändå förbrukat</translation>
    </message>
    <message>
        <source>{first} is spent although the measure was refused and has no money.</source>
        <translation>{first} är förbrukat fast åtgärden fick avslag och inte har några pengar.</translation>
    </message>
    <message>
        <source>Correct the event, or let another measure pay.</source>
        <translation>Rätta händelsen, eller låt en annan åtgärd betala.</translation>
    </message>
    <message>
        <source>More returned than was left</source>
        <translation>Mer återlämnat än det som var kvar</translation>
    </message>
    <message>
        <source>{second} is returned, and {third} was left to spend.</source>
        <translation>{second} är återlämnat, och {third} var kvar att förbruka.</translation>
    </message>
    <message>
        <source>Correct the event and record what was left.</source>
        <translation>Rätta händelsen och registrera det som var kvar.</translation>
    </message>
    <message>
        <source>More reallocated than was left</source>
        <translation>Mer omdisponerat än det som var kvar</translation>
    </message>
    <message>
        <source>{second} is reallocated to others, and {third} was left to spend.</source>
        <translation>{second} är omdisponerat till andra, och {third} var kvar att förbruka.</translation>
    </message>
    <message>
        <source>More carried over than was left</source>
        <translation>Mer ombudgeterat än det som var kvar</translation>
    </message>
    <message>
        <source>{second} is carried over, and {third} was left to spend.</source>
        <translation>{second} är ombudgeterat, och {third} var kvar att förbruka.</translation>
    </message>
    <message>
        <source>Forecast below what is spent</source>
        <translation>Prognos under utfallet</translation>
    </message>
    <message>
        <source>{tertial}: {first} is forecast for the whole year, and {second} is spent already.</source>
        <translation>{tertial}: prognosen för helåret är {first}, och {second} är redan förbrukat.</translation>
    </message>
    <message>
        <source>Let the forecast be at least what is spent.</source>
        <translation>Låt prognosen vara minst det som är förbrukat.</translation>
    </message>
    <message>
        <source>In use or done before the grant</source>
        <translation>I bruk eller klar före beslutet</translation>
    </message>
    <message>
        <source>{field} is {day}, and the first grant came {second_day}.</source>
        <translation>{field} är {day}, och det första beslutet kom {second_day}.</translation>
    </message>
    <message>
        <source>Check the days.</source>
        <translation>Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Day outside the budget year</source>
        <translation>Datum utanför budgetåret</translation>
    </message>
    <message>
        <source>{event} {day} counts in the budget year {year}.</source>
        <translation>{event} {day} räknas till budgetåret {year}.</translation>
    </message>
    <message>
        <source>Check the budget year, and correct the event if it is wrong.</source>
        <translation>Kontrollera budgetåret, och rätta händelsen om det är fel.</translation>
    </message>
    <message>
        <source>Money after it was done</source>
        <translation>Pengar efter att åtgärden var klar</translation>
    </message>
    <message>
        <source>Done {day}, and {event} {first} on {second_day}.</source>
        <translation>Klar {day}, och {event} {first} den {second_day}.</translation>
    </message>
    <message>
        <source>Check the days and that the money belongs here.</source>
        <translation>Kontrollera datumen och att pengarna hör hit.</translation>
    </message>
    <message>
        <source>Done {day}, and {first} is allocated to {year}.</source>
        <translation>Klar {day}, och {first} är fördelat till {year}.</translation>
    </message>
    <message>
        <source>Done, with money left</source>
        <translation>Klar, men pengar är kvar</translation>
    </message>
    <message>
        <source>{first} is left to spend.</source>
        <translation>{first} är kvar att förbruka.</translation>
    </message>
    <message>
        <source>Return it, or have it carried over or reallocated by a decision.</source>
        <translation>Återlämna det, eller låt ett beslut ombudgetera eller omdisponera det.</translation>
    </message>
    <message>
        <source>Operating money booked as an investment</source>
        <translation>Drift bokförd som investering</translation>
    </message>
    <message>
        <source>{name} is usually operating money.</source>
        <translation>{name} är vanligen drift.</translation>
    </message>
    <message>
        <source>Let it be operating money, or acknowledge and say why it is an investment.</source>
        <translation>Låt den vara drift, eller kvittera och skriv varför den är en investering.</translation>
    </message>
    <message>
        <source>Operating measure paid with investment money</source>
        <translation>Drift betald med investeringsmedel</translation>
    </message>
    <message>
        <source>{fund} gives {first} to an operating measure.</source>
        <translation>{fund} ger {first} till en åtgärd som är drift.</translation>
    </message>
    <message>
        <source>Pay it with operating money, or acknowledge with the decision that allows it.</source>
        <translation>Betala den med driftmedel, eller kvittera med det beslut som tillåter det.</translation>
    </message>
    <message>
        <source>Investment in somebody else’s property</source>
        <translation>Investering i någon annans egendom</translation>
    </message>
    <message>
        <source>It is a grant to the owner, and thus operating money.</source>
        <translation>Det är ett bidrag till ägaren, alltså drift.</translation>
    </message>
    <message>
        <source>Let it be operating money, or acknowledge with the agreement that gives the city the right.</source>
        <translation>Låt den vara drift, eller kvittera med det avtal som ger staden rätten.</translation>
    </message>
    <message>
        <source>Below the limit for an investment</source>
        <translation>Under gränsen för en investering</translation>
    </message>
    <message>
        <source>{first} is below the limit, {second}.</source>
        <translation>{first} är under gränsen, {second}.</translation>
    </message>
    <message>
        <source>Let it be operating money, or acknowledge that it is a part of something larger.</source>
        <translation>Låt den vara drift, eller kvittera att den är en del av något större.</translation>
    </message>
    <message>
        <source>Unusual useful life</source>
        <translation>Ovanlig nyttjandeperiod</translation>
    </message>
    <message>
        <source>{name} years. Usual for the kind is {other}–{more} years.</source>
        <translation>{name} år. Vanligt för slaget är {other}–{more} år.</translation>
    </message>
    <message>
        <source>Change it, or acknowledge and say what it rests on.</source>
        <translation>Ändra den, eller kvittera och skriv vad den vilar på.</translation>
    </message>
    <message>
        <source>Future operator missing</source>
        <translation>Framtida driftansvarig saknas</translation>
    </message>
    <message>
        <source>Nobody is named who will run and maintain it.</source>
        <translation>Ingen är angiven som ska sköta och underhålla den.</translation>
    </message>
    <message>
        <source>Write who will, once that is agreed.</source>
        <translation>Skriv vem, när ni är överens.</translation>
    </message>
    <message>
        <source>Diary number missing</source>
        <translation>Diarienummer saknas</translation>
    </message>
    <message>
        <source>Decided without a diary number: {decisions}.</source>
        <translation>Beslut utan diarienummer: {decisions}.</translation>
    </message>
    <message>
        <source>Correct the event and record it with its diary number.</source>
        <translation>Rätta händelsen och registrera den med diarienummer.</translation>
    </message>
    <message>
        <source>The camera's file is not whole</source>
        <translation>Kameraakten är inte klar</translation>
    </message>
    <message>
        <source>{name} of {other} items that are needed are open, and the measure is ready to apply or applied for.</source>
        <translation>{name} av {other} punkter som krävs är öppna, och åtgärden är klar att söka eller sökt.</translation>
    </message>
    <message>
        <source>Finish the file on the page Applications, or change the status.</source>
        <translation>Gör klart akten på sidan Ansökan, eller ändra status.</translation>
    </message>
    <message>
        <source>Camera on a place with low documented need</source>
        <translation>Kamera på plats med lågt dokumenterat behov</translation>
    </message>
    <message>
        <source>No incidents are counted on the place, and its need is low or not rated.</source>
        <translation>Inga händelser är räknade på platsen, och behovet är lågt eller inte bedömt.</translation>
    </message>
    <message>
        <source>Count the incidents and rate the place, or acknowledge and say why.</source>
        <translation>Räkna händelserna och bedöm platsen, eller kvittera och skriv varför.</translation>
    </message>
    <message>
        <source>Work starts before the decision</source>
        <translation>Arbetet börjar före beslutet</translation>
    </message>
    <message>
        <source>Work starts {day}, and the source decides {second_day}. Nothing is granted.</source>
        <translation>Arbetet börjar {day}, och källan beslutar {second_day}. Inget är beviljat.</translation>
    </message>
    <message>
        <source>Move the start, or acknowledge and say who pays until then.</source>
        <translation>Flytta starten, eller kvittera och skriv vem som betalar till dess.</translation>
    </message>
    <message>
        <source>In use before the work is done</source>
        <translation>I bruk innan arbetet är klart</translation>
    </message>
    <message>
        <source>In use from {day}, and the work ends {second_day}.</source>
        <translation>I bruk från {day}, och arbetet är klart {second_day}.</translation>
    </message>
    <message>
        <source>Correct one of the days: capital cost begins when it is in use.</source>
        <translation>Rätta en av dagarna: kapitalkostnaden räknas från när den tas i bruk.</translation>
    </message>
    <message>
        <source>Work in the nesting season</source>
        <translation>Arbete under häckningstid</translation>
    </message>
    <message>
        <source>The work goes on {day}–{second_day}, and the nesting season is 1 April–31 July (general knowledge).</source>
        <translation>Arbetet pågår {day}–{second_day}, och häckningstiden är 1 april–31 juli (allmän kännedom).</translation>
    </message>
    <message>
        <source>Move the work, or acknowledge and say what was checked.</source>
        <translation>Flytta arbetet, eller kvittera och skriv vad som är kontrollerat.</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Planens uppgifter</translation>
    </message>
    <message>
        <source>Investment of short use</source>
        <translation>Investering som används kort tid</translation>
    </message>
    <message>
        <source>{first} is far from what such measures usually cost, {usual}.</source>
        <translation>{first} är långt från vad liknande åtgärder brukar kosta, {usual}.</translation>
    </message>
    <message>
        <source>{first} is allocated, far from {usual} which is asked for or usual for such measures.</source>
        <translation>{first} är fördelat, långt från {usual} som söks eller är vanligt för liknande åtgärder.</translation>
    </message>
    <message>
        <source>Check the days, and whether the money may pay what was done before the decision.</source>
        <translation>Kontrollera datumen, och om pengarna får användas till det som gjordes före beslutet.</translation>
    </message>
    <message>
        <source>{name} years of use, and an investment lasts at least three.</source>
        <translation>{name} års användning, och en investering ska vara i minst tre år.</translation>
    </message>
    <message>
        <source>Let it be operating money, or change the useful life.</source>
        <translation>Låt den vara drift, eller ändra nyttjandeperioden.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Allocated amounts</source>
        <translation>Fördelade belopp</translation>
    </message>
    <message>
        <source>Sources and frames</source>
        <translation>Källor och ramar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Planen som helhet</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>Ångrat och gjort om</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Nummer i listan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Allocated amount</source>
        <translation>Fördelat belopp</translation>
    </message>
    <message>
        <source>Allocated in a year</source>
        <translation>Fördelat ett visst år</translation>
    </message>
    <message>
        <source>Sum, for checking</source>
        <translation>Summa, för kontroll</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Investering/drift</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Trolig kostnad</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importeras inte</translation>
    </message>
    <message>
        <source>✓ Imported</source>
        <translation>✓ Importeras</translation>
    </message>
    <message>
        <source>▲ Imported, check</source>
        <translation>▲ Se över</translation>
    </message>
    <message>
        <source>{cell}: “{text}” can be {readings}. Write it more clearly in the file.</source>
        <translation>{cell}: ”{text}” kan vara {readings}. Skriv det tydligare i filen.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is not a year.</source>
        <translation>{cell}: ”{text}” är inget år.</translation>
    </message>
    <message>
        <source>“{text}” is in the list more than once.</source>
        <translation>”{text}” står mer än en gång i listan.</translation>
    </message>
    <message>
        <source>The row is hidden in the file.</source>
        <translation>Raden är dold i filen.</translation>
    </message>
    <message>
        <source>{cell}: looks like a personal identity number. A plan must not hold any: remove it.</source>
        <translation>{cell}: det här ser ut som ett personnummer. Det får inte finnas i en plan: ta bort det.</translation>
    </message>
    <message>
        <source>✕ Stopped</source>
        <translation>✕ Stoppad</translation>
    </message>
    <message>
        <source>Σ Sum row</source>
        <translation>Σ Summarad</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Hoppas över</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>Raden saknar rubrik.</translation>
    </message>
    <message>
        <source>“{text}” is too long.</source>
        <translation>”{text}” är för långt.</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is below zero.</source>
        <translation>{cell}: ”{text}” är under noll.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has an error there.</source>
        <translation>{cell}: kalkylbladet har ett fel där.</translation>
    </message>
    <message>
        <source>{cell}: a formula without a value. Open the file in a spreadsheet program and save it.</source>
        <translation>{cell}: en formel utan värde. Öppna filen i ett kalkylprogram och spara den.</translation>
    </message>
    <message>
        <source>{cell}: shown in another unit than it is stored in. Choose the unit of the column.</source>
        <translation>{cell}: visas i en annan enhet än den är lagrad i. Välj kolumnens enhet.</translation>
    </message>
    <message>
        <source>The amount has no year. Choose one for the list.</source>
        <translation>Beloppet saknar år. Välj ett för listan.</translation>
    </message>
    <message>
        <source>{cell}: the year {text} is outside the plan's period.</source>
        <translation>{cell}: år {text} ligger utanför planens period.</translation>
    </message>
    <message>
        <source>{cell}: the amount has no source. Choose one for the list.</source>
        <translation>{cell}: beloppet saknar källa. Välj en för listan.</translation>
    </message>
    <message>
        <source>{cell}: the list's own sum “{text}” differs from the amounts of the row.</source>
        <translation>{cell}: listans egen summa ”{text}” skiljer sig från radens belopp.</translation>
    </message>
    <message>
        <source>{cell}: the kind “{text}” is unknown and left empty.</source>
        <translation>{cell}: slaget ”{text}” är okänt och lämnas tomt.</translation>
    </message>
    <message>
        <source>{cell}: the class “{text}” is unknown; the kind's is used.</source>
        <translation>{cell}: ”{text}” är varken investering eller drift. Det som är vanligt för slaget används.</translation>
    </message>
    <message>
        <source>{cell}: the status “{text}” is unknown; it becomes an idea.</source>
        <translation>{cell}: statusen ”{text}” är okänd. Åtgärden blir en idé.</translation>
    </message>
    <message>
        <source>The plan already has a measure “{text}” at that place.</source>
        <translation>Planen har redan en åtgärd ”{text}” på den platsen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is a date, not an amount. Spreadsheets turn 1/3 into one by themselves.</source>
        <translation>{cell}: ”{text}” är ett datum, inte ett belopp. Kalkylprogram gör själva om 1/3 till ett datum.</translation>
    </message>
    <message>
        <source>Another row of “{text}” is stopped. A measure is imported whole or not at all.</source>
        <translation>En annan rad för ”{text}” är stoppad. En åtgärd läses in hel eller inte alls.</translation>
    </message>
    <message>
        <source>The plan has no source “{text}”. It is added, unless it is one of the plan's own.</source>
        <translation>Planen har ingen källa ”{text}”. Den läggs till. Kontrollera att det inte är en av planens egna källor.</translation>
    </message>
    <message>
        <source>The amount is the sum of the rows above. Leave the row out if it is a sum.</source>
        <translation>Beloppet är summan av raderna ovanför. Lämna raden utanför om den är en summa.</translation>
    </message>
    <message>
        <source>{cell}: merged with other cells. Only the first of them holds what they show.</source>
        <translation>{cell}: sammanfogad med andra celler. Bara den första av dem har ett värde.</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>rubrik saknas</translation>
    </message>
    <message>
        <source>a text that is too long</source>
        <translation>en för lång text</translation>
    </message>
    <message>
        <source>an amount that can be read in two ways</source>
        <translation>ett belopp som kan läsas på två sätt</translation>
    </message>
    <message>
        <source>an amount that cannot be read</source>
        <translation>ett belopp som inte går att läsa</translation>
    </message>
    <message>
        <source>an amount below zero</source>
        <translation>ett belopp under noll</translation>
    </message>
    <message>
        <source>an error in the spreadsheet</source>
        <translation>ett fel i kalkylbladet</translation>
    </message>
    <message>
        <source>a formula without a value</source>
        <translation>en formel utan värde</translation>
    </message>
    <message>
        <source>shown in another unit than stored</source>
        <translation>visas i en annan enhet än den är sparad i</translation>
    </message>
    <message>
        <source>a date where an amount should be</source>
        <translation>ett datum där det ska stå ett belopp</translation>
    </message>
    <message>
        <source>another row of the same measure is stopped</source>
        <translation>en annan rad för samma åtgärd är stoppad</translation>
    </message>
    <message>
        <source>a year that cannot be read</source>
        <translation>ett år som inte går att läsa</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>år saknas</translation>
    </message>
    <message>
        <source>a year outside the plan's period</source>
        <translation>ett år utanför planens period</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>källa saknas</translation>
    </message>
    <message>
        <source>errors in cells</source>
        <translation>fel i celler</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>formler</translation>
    </message>
    <message>
        <source>hidden rows and columns</source>
        <translation>dolda rader och kolumner</translation>
    </message>
    <message>
        <source>merged cells</source>
        <translation>sammanfogade celler</translation>
    </message>
    <message>
        <source>units in number formats</source>
        <translation>enheter i talformat</translation>
    </message>
    <message>
        <source>ask where unclear</source>
        <translation>fråga när det är oklart</translation>
    </message>
    <message>
        <source>comma (1,5)</source>
        <translation>komma (1,5)</translation>
    </message>
    <message>
        <source>point (1.5)</source>
        <translation>punkt (1.5)</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Bekräftad</translation>
    </message>
    <message>
        <source>This kind of file does not tell of: {names}.</source>
        <translation>Den här filtypen visar inte: {names}.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>du har lämnat dem utanför</translation>
    </message>
    <message>
        <source>Row {line} says “{note}”.</source>
        <translation>På rad {line} står ”{note}”.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Vald av dig.</translation>
    </message>
    <message>
        <source>Assumed: the list names no unit. 25 is read as {amount}.</source>
        <translation>Antaget: listan anger ingen enhet. 25 läses som {amount}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Läser {name}</translation>
    </message>
    <message>
        <source>The list is imported. Next, say what each source may give in each year.</source>
        <translation>Listan är importerad. Ange nu vad varje källa får ge per år.</translation>
    </message>
    <message>
        <source>Set frames…</source>
        <translation>Ange ramar…</translation>
    </message>
    <message>
        <source>{line} largest</source>
        <translation>{line} störst</translation>
    </message>
    <message>
        <source>{line} last</source>
        <translation>{line} sist</translation>
    </message>
    <message>
        <source>{cell}: a formula whose saved value is 0. Make sure that it has been computed.</source>
        <translation>{cell}: en formel med det sparade värdet 0. Kontrollera att den är uträknad.</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>not read yet</source>
        <translation>inte avläst ännu</translation>
    </message>
    <message>
        <source>baseline or target missing</source>
        <translation>utgångsläge eller mål saknas</translation>
    </message>
    <message>
        <source>✓ target reached</source>
        <translation>✓ målet nått</translation>
    </message>
    <message>
        <source>✓ ahead of the way</source>
        <translation>✓ före planen</translation>
    </message>
    <message>
        <source>▲ behind the way</source>
        <translation>▲ efter planen</translation>
    </message>
    <message>
        <source>cannot be told: within the margin of error</source>
        <translation>kan inte avgöras: inom felmarginalen</translation>
    </message>
    <message>
        <source>better, beyond the margin of error</source>
        <translation>bättre, utöver felmarginalen</translation>
    </message>
    <message>
        <source>▲ worse, beyond the margin of error</source>
        <translation>▲ sämre, utöver felmarginalen</translation>
    </message>
    <message>
        <source>no difference can be told</source>
        <translation>ingen skillnad kan avgöras</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Create plan {subject}</source>
        <translation>Skapa planen {subject}</translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation>Ändra planens uppgifter</translation>
    </message>
    <message>
        <source>Add measure {subject}</source>
        <translation>Lägg till åtgärd {subject}</translation>
    </message>
    <message>
        <source>Change measure {subject}</source>
        <translation>Ändra åtgärd {subject}</translation>
    </message>
    <message>
        <source>Duplicate measure {subject}</source>
        <translation>Duplicera åtgärd {subject}</translation>
    </message>
    <message>
        <source>Delete measure {subject}</source>
        <translation>Ta bort åtgärd {subject}</translation>
    </message>
    <message>
        <source>Change amount {subject}</source>
        <translation>Ändra belopp {subject}</translation>
    </message>
    <message>
        <source>Change amounts {subject}</source>
        <translation>Ändra belopp {subject}</translation>
    </message>
    <message>
        <source>Paste amounts {subject}</source>
        <translation>Klistra in belopp {subject}</translation>
    </message>
    <message>
        <source>Fill amounts {subject}</source>
        <translation>Fyll i belopp {subject}</translation>
    </message>
    <message>
        <source>Clear amounts {subject}</source>
        <translation>Töm belopp {subject}</translation>
    </message>
    <message>
        <source>Move amounts {subject}</source>
        <translation>Flytta belopp {subject}</translation>
    </message>
    <message>
        <source>Add source {subject}</source>
        <translation>Lägg till källa {subject}</translation>
    </message>
    <message>
        <source>Change source {subject}</source>
        <translation>Ändra källa {subject}</translation>
    </message>
    <message>
        <source>Delete source {subject}</source>
        <translation>Ta bort källa {subject}</translation>
    </message>
    <message>
        <source>Change frames {subject}</source>
        <translation>Ändra ramar {subject}</translation>
    </message>
    <message>
        <source>Add place {subject}</source>
        <translation>Lägg till plats {subject}</translation>
    </message>
    <message>
        <source>Change place {subject}</source>
        <translation>Ändra plats {subject}</translation>
    </message>
    <message>
        <source>Delete place {subject}</source>
        <translation>Ta bort plats {subject}</translation>
    </message>
    <message>
        <source>Add scenario {subject}</source>
        <translation>Lägg till scenario {subject}</translation>
    </message>
    <message>
        <source>Copy scenario to {subject}</source>
        <translation>Kopiera scenario till {subject}</translation>
    </message>
    <message>
        <source>Change scenario {subject}</source>
        <translation>Ändra scenario {subject}</translation>
    </message>
    <message>
        <source>Delete scenario {subject}</source>
        <translation>Ta bort scenario {subject}</translation>
    </message>
    <message>
        <source>Make {subject} the plan</source>
        <translation>Gör {subject} till planen</translation>
    </message>
    <message>
        <source>Import list {subject}</source>
        <translation>Importera lista {subject}</translation>
    </message>
    <message>
        <source>Merge with {subject}</source>
        <translation>Slå samman med {subject}</translation>
    </message>
    <message>
        <source>Save version {subject}</source>
        <translation>Spara version {subject}</translation>
    </message>
    <message>
        <source>Take over the plan from {subject}</source>
        <translation>Ta över planen från {subject}</translation>
    </message>
    <message>
        <source>Read the plan from {subject}</source>
        <translation>Läs in planen ur {subject}</translation>
    </message>
    <message>
        <source>Rescue what could be read of {subject}</source>
        <translation>Rädda det som gick att läsa av {subject}</translation>
    </message>
    <message>
        <source>Record event {subject}</source>
        <translation>Registrera händelse {subject}</translation>
    </message>
    <message>
        <source>Record events {subject}</source>
        <translation>Registrera händelser {subject}</translation>
    </message>
    <message>
        <source>Correct event {subject}</source>
        <translation>Rätta händelse {subject}</translation>
    </message>
    <message>
        <source>Change forecast {subject}</source>
        <translation>Ändra prognos {subject}</translation>
    </message>
    <message>
        <source>Close {subject}</source>
        <translation>Stäng {subject}</translation>
    </message>
    <message>
        <source>Change the fund's own frame {subject}</source>
        <translation>Ändra fondens ram {subject}</translation>
    </message>
    <message>
        <source>Change internal rates</source>
        <translation>Ändra internräntor</translation>
    </message>
    <message>
        <source>Acknowledge finding {subject}</source>
        <translation>Kvittera iakttagelse {subject}</translation>
    </message>
    <message>
        <source>Remove acknowledgement {subject}</source>
        <translation>Ta bort kvittering {subject}</translation>
    </message>
    <message>
        <source>Put right {subject}</source>
        <translation>Åtgärda {subject}</translation>
    </message>
    <message>
        <source>Import ledger extract {subject}</source>
        <translation>Läs in huvudboksutdrag {subject}</translation>
    </message>
    <message>
        <source>Match ledger line {subject}</source>
        <translation>Matcha huvudboksrad {subject}</translation>
    </message>
    <message>
        <source>Set ledger line aside {subject}</source>
        <translation>Lägg huvudboksrad åt sidan {subject}</translation>
    </message>
    <message>
        <source>Read back workbook {subject}</source>
        <translation>Läs tillbaka arbetsbok {subject}</translation>
    </message>
    <message>
        <source>Add walk {subject}</source>
        <translation>Lägg till vandring {subject}</translation>
    </message>
    <message>
        <source>Change walk {subject}</source>
        <translation>Ändra vandring {subject}</translation>
    </message>
    <message>
        <source>Delete walk {subject}</source>
        <translation>Ta bort vandring {subject}</translation>
    </message>
    <message>
        <source>Add observation {subject}</source>
        <translation>Lägg till observation {subject}</translation>
    </message>
    <message>
        <source>Change observation {subject}</source>
        <translation>Ändra observation {subject}</translation>
    </message>
    <message>
        <source>Delete observation {subject}</source>
        <translation>Ta bort observation {subject}</translation>
    </message>
    <message>
        <source>Import observations {subject}</source>
        <translation>Läs in observationer {subject}</translation>
    </message>
    <message>
        <source>Change deadlines {subject}</source>
        <translation>Ändra tidsgränser {subject}</translation>
    </message>
    <message>
        <source>Change criteria of need {subject}</source>
        <translation>Ändra behovskriterier {subject}</translation>
    </message>
    <message>
        <source>Rate place {subject}</source>
        <translation>Bedöm plats {subject}</translation>
    </message>
    <message>
        <source>Depart from the order {subject}</source>
        <translation>Avvik från ordningen {subject}</translation>
    </message>
    <message>
        <source>Import map {subject}</source>
        <translation>Läs in karta {subject}</translation>
    </message>
    <message>
        <source>Take the map away {subject}</source>
        <translation>Ta bort kartan {subject}</translation>
    </message>
    <message>
        <source>Change figures of areas {subject}</source>
        <translation>Ändra områdesuppgifter {subject}</translation>
    </message>
    <message>
        <source>Add indicator {subject}</source>
        <translation>Lägg till indikator {subject}</translation>
    </message>
    <message>
        <source>Change indicator {subject}</source>
        <translation>Ändra indikator {subject}</translation>
    </message>
    <message>
        <source>Delete indicator {subject}</source>
        <translation>Ta bort indikator {subject}</translation>
    </message>
    <message>
        <source>Change readings {subject}</source>
        <translation>Ändra avläsningar {subject}</translation>
    </message>
    <message>
        <source>Change own evidence {subject}</source>
        <translation>Ändra eget evidenskort {subject}</translation>
    </message>
    <message>
        <source>Change own price {subject}</source>
        <translation>Ändra eget pris {subject}</translation>
    </message>
    <message>
        <source>Change checklist {subject}</source>
        <translation>Ändra checklista {subject}</translation>
    </message>
    <message>
        <source>Change decision round {subject}</source>
        <translation>Ändra beslutsomgång {subject}</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Ready to apply</source>
        <translation>Klar att söka</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Sökt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljad</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Tertial 1</source>
        <translation>Tertial 1</translation>
    </message>
    <message>
        <source>Tertial 2</source>
        <translation>Tertial 2</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Helår</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Operating money</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Safety fund</source>
        <translation>Trygghetsfonden</translation>
    </message>
    <message>
        <source>Social investment fund</source>
        <translation>Sociala investeringsfonden</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Egna medel</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Medfinansiering</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Kostnad okänd</translation>
    </message>
    <message>
        <source>Not financed</source>
        <translation>Ofinansierad</translation>
    </message>
    <message>
        <source>Part-financed</source>
        <translation>Delvis finansierad</translation>
    </message>
    <message>
        <source>Financed</source>
        <translation>Helt finansierad</translation>
    </message>
    <message>
        <source>More than asked</source>
        <translation>Mer än som söks</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>tkr (thousands)</source>
        <translation>tkr (tusental)</translation>
    </message>
    <message>
        <source>mnkr (millions)</source>
        <translation>mnkr (miljoner)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Låg kostnad</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Trolig kostnad</translation>
    </message>
    <message>
        <source>High cost</source>
        <translation>Hög kostnad</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kostnad per år</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Driftkostnad per år</translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation>Nyttjandeperiod</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista året</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Diary number of the plan</source>
        <translation>Planens diarienummer</translation>
    </message>
    <message>
        <source>The fund's frame in the whole city</source>
        <translation>Fondens ram i hela staden</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Uppgiften kommer från</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Forecast for the whole year</source>
        <translation>Prognos för helåret</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Läst ur</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Projektkod</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>I bruk från</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>On somebody else's property</source>
        <translation>På annans fastighet</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenter</translation>
    </message>
    <message>
        <source>Limit for an investment</source>
        <translation>Gräns för investering</translation>
    </message>
    <message>
        <source>Granted to others</source>
        <translation>Beviljat till andra</translation>
    </message>
    <message>
        <source>Figure as of</source>
        <translation>Uppgiften gäller</translation>
    </message>
    <message>
        <source>Internal rate</source>
        <translation>Internränta</translation>
    </message>
    <message>
        <source>To measure</source>
        <translation>Till åtgärd</translation>
    </message>
    <message>
        <source>To budget year</source>
        <translation>Till budgetår</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Deciding body</source>
        <translation>Beslutsinstans</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Verifikation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rättar</translation>
    </message>
    <message>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Stängd den</translation>
    </message>
    <message>
        <source>Project of the accounts</source>
        <translation>Projekt i ekonomisystemet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Text of the voucher</source>
        <translation>Verifikationstext</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Lagd åt sidan därför att</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Land owner</source>
        <translation>Markägare</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Driftansvarig</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Links to pictures</source>
        <translation>Länkar till bilder</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Antal deltagare</translation>
    </message>
    <message>
        <source>Next walk</source>
        <translation>Nästa vandring</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som sågs</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Sågs den</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Vandring</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>Avhjälpt den</translation>
    </message>
    <message>
        <source>Deadline in hours</source>
        <translation>Tidsgräns i timmar</translation>
    </message>
    <message>
        <source>Key in the catalogue</source>
        <translation>Nyckel i katalogen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Antal svar</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>Avser år</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicerad år</translation>
    </message>
    <message>
        <source>Price level of</source>
        <translation>Prisnivå</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Avser</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Räknas i</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Lägre är bättre</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation>Utgångsår</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Målår</translation>
    </message>
    <message>
        <source>Years between readings</source>
        <translation>År mellan avläsningar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Avläst den</translation>
    </message>
    <message>
        <source>Margin of error</source>
        <translation>Felmarginal</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad man vet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Var det har visats</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Ses över senast</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Sök senast</translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation>Beslutar den</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Förväntad effekt</translation>
    </message>
    <message>
        <source>Dialogue held</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Builder's agreement</source>
        <translation>Genomförarens medgivande</translation>
    </message>
    <message>
        <source>Who pays the running cost</source>
        <translation>Vem betalar driften</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Uppföljningsplan</translation>
    </message>
    <message>
        <source>Item in the situation picture</source>
        <translation>Punkt i lägesbilden</translation>
    </message>
    <message>
        <source>Item in the action plan</source>
        <translation>Punkt i åtgärdsplanen</translation>
    </message>
    <message>
        <source>Permit or notification</source>
        <translation>Lov eller anmälan</translation>
    </message>
    <message>
        <source>Work starts on</source>
        <translation>Arbetet börjar</translation>
    </message>
    <message>
        <source>Work ends on</source>
        <translation>Arbetet är klart</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Ångra: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Gör om: {edit}</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Plats i listor</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första året</translation>
    </message>
    <message>
        <source>Display unit</source>
        <translation>Visningsenhet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Investment or operating money</source>
        <translation>Investering eller drift</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Future operator</source>
        <translation>Framtida driftansvarig</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planens namn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdelsområde</translation>
    </message>
    <message>
        <source>Scenario that is the plan</source>
        <translation>Scenario som är planen</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Typ av källa</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Platstyp</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Plan created</source>
        <translation>Planen skapad</translation>
    </message>
    <message>
        <source>Plan settings changed</source>
        <translation>Planens uppgifter ändrade</translation>
    </message>
    <message>
        <source>Measure added</source>
        <translation>Åtgärd tillagd</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Åtgärd ändrad</translation>
    </message>
    <message>
        <source>Measures duplicated</source>
        <translation>Åtgärder duplicerade</translation>
    </message>
    <message>
        <source>Measures deleted</source>
        <translation>Åtgärder borttagna</translation>
    </message>
    <message>
        <source>Amount changed</source>
        <translation>Belopp ändrat</translation>
    </message>
    <message>
        <source>Amounts changed</source>
        <translation>Belopp ändrade</translation>
    </message>
    <message>
        <source>Amounts pasted</source>
        <translation>Belopp inklistrade</translation>
    </message>
    <message>
        <source>Amounts filled in</source>
        <translation>Belopp ifyllda</translation>
    </message>
    <message>
        <source>Amounts cleared</source>
        <translation>Belopp tömda</translation>
    </message>
    <message>
        <source>Amounts moved</source>
        <translation>Belopp flyttade</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>Källa tillagd</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Källa ändrad</translation>
    </message>
    <message>
        <source>Source deleted</source>
        <translation>Källa borttagen</translation>
    </message>
    <message>
        <source>Frames changed</source>
        <translation>Ramar ändrade</translation>
    </message>
    <message>
        <source>Place added</source>
        <translation>Plats tillagd</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>Plats ändrad</translation>
    </message>
    <message>
        <source>Place deleted</source>
        <translation>Plats borttagen</translation>
    </message>
    <message>
        <source>Scenario added</source>
        <translation>Scenario tillagt</translation>
    </message>
    <message>
        <source>Scenario copied</source>
        <translation>Scenario kopierat</translation>
    </message>
    <message>
        <source>Scenario changed</source>
        <translation>Scenario ändrat</translation>
    </message>
    <message>
        <source>Scenario deleted</source>
        <translation>Scenario borttaget</translation>
    </message>
    <message>
        <source>Scenario made the plan</source>
        <translation>Scenario valt som planen</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Lista importerad</translation>
    </message>
    <message>
        <source>Plans merged</source>
        <translation>Planer sammanslagna</translation>
    </message>
    <message>
        <source>Version saved</source>
        <translation>Version sparad</translation>
    </message>
    <message>
        <source>Plan taken over</source>
        <translation>Planen övertagen</translation>
    </message>
    <message>
        <source>Plan read from another file</source>
        <translation>Planen inläst ur en annan fil</translation>
    </message>
    <message>
        <source>Plan rescued</source>
        <translation>Planen räddad</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Återgång till tidigare läge</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Händelse registrerad</translation>
    </message>
    <message>
        <source>Events recorded</source>
        <translation>Händelser registrerade</translation>
    </message>
    <message>
        <source>Events corrected</source>
        <translation>Händelser rättade</translation>
    </message>
    <message>
        <source>Forecasts changed</source>
        <translation>Prognoser ändrade</translation>
    </message>
    <message>
        <source>Tertial closed</source>
        <translation>Tertial stängd</translation>
    </message>
    <message>
        <source>The fund's own frame changed</source>
        <translation>Fondens ram ändrad</translation>
    </message>
    <message>
        <source>Internal rates changed</source>
        <translation>Internräntor ändrade</translation>
    </message>
    <message>
        <source>Findings acknowledged</source>
        <translation>Iakttagelser kvitterade</translation>
    </message>
    <message>
        <source>Acknowledgement removed</source>
        <translation>Kvittering borttagen</translation>
    </message>
    <message>
        <source>Findings put right</source>
        <translation>Iakttagelser åtgärdade</translation>
    </message>
    <message>
        <source>Ledger extract imported</source>
        <translation>Huvudboksutdrag inläst</translation>
    </message>
    <message>
        <source>Ledger lines matched</source>
        <translation>Huvudboksrader matchade</translation>
    </message>
    <message>
        <source>Ledger lines set aside</source>
        <translation>Huvudboksrader lagda åt sidan</translation>
    </message>
    <message>
        <source>Workbook read back</source>
        <translation>Arbetsbok inläst</translation>
    </message>
    <message>
        <source>Walk added</source>
        <translation>Vandring tillagd</translation>
    </message>
    <message>
        <source>Walk changed</source>
        <translation>Vandring ändrad</translation>
    </message>
    <message>
        <source>Walk deleted</source>
        <translation>Vandring borttagen</translation>
    </message>
    <message>
        <source>Observation added</source>
        <translation>Observation tillagd</translation>
    </message>
    <message>
        <source>Observation changed</source>
        <translation>Observation ändrad</translation>
    </message>
    <message>
        <source>Observations deleted</source>
        <translation>Observationer borttagna</translation>
    </message>
    <message>
        <source>Observations imported</source>
        <translation>Observationer inlästa</translation>
    </message>
    <message>
        <source>Deadlines changed</source>
        <translation>Tidsgränser ändrade</translation>
    </message>
    <message>
        <source>Criteria of need changed</source>
        <translation>Behovskriterier ändrade</translation>
    </message>
    <message>
        <source>Place rated</source>
        <translation>Plats bedömd</translation>
    </message>
    <message>
        <source>Departure from the order recorded</source>
        <translation>Avsteg från ordningen antecknat</translation>
    </message>
    <message>
        <source>Map imported</source>
        <translation>Karta inläst</translation>
    </message>
    <message>
        <source>Map taken away</source>
        <translation>Kartan borttagen</translation>
    </message>
    <message>
        <source>Figures of areas changed</source>
        <translation>Områdesuppgifter ändrade</translation>
    </message>
    <message>
        <source>Indicator added</source>
        <translation>Indikator tillagd</translation>
    </message>
    <message>
        <source>Indicator changed</source>
        <translation>Indikator ändrad</translation>
    </message>
    <message>
        <source>Indicator deleted</source>
        <translation>Indikator borttagen</translation>
    </message>
    <message>
        <source>Readings changed</source>
        <translation>Avläsningar ändrade</translation>
    </message>
    <message>
        <source>Own evidence changed</source>
        <translation>Egna evidenskort ändrade</translation>
    </message>
    <message>
        <source>Own prices changed</source>
        <translation>Egna priser ändrade</translation>
    </message>
    <message>
        <source>Checklist changed</source>
        <translation>Checklista ändrad</translation>
    </message>
    <message>
        <source>Decision rounds changed</source>
        <translation>Beslutsomgångar ändrade</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>Planen borttagen</translation>
    </message>
    <message>
        <source>Frame added</source>
        <translation>Ram tillagd</translation>
    </message>
    <message>
        <source>Frame deleted</source>
        <translation>Ram borttagen</translation>
    </message>
    <message>
        <source>Measure deleted</source>
        <translation>Åtgärd borttagen</translation>
    </message>
    <message>
        <source>Amount added</source>
        <translation>Belopp tillagt</translation>
    </message>
    <message>
        <source>Amount deleted</source>
        <translation>Belopp borttaget</translation>
    </message>
    <message>
        <source>The fund's own frame added</source>
        <translation>Fondens ram tillagd</translation>
    </message>
    <message>
        <source>The fund's own frame deleted</source>
        <translation>Fondens ram borttagen</translation>
    </message>
    <message>
        <source>Internal rate added</source>
        <translation>Internränta tillagd</translation>
    </message>
    <message>
        <source>Internal rate deleted</source>
        <translation>Internränta borttagen</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Händelse borttagen</translation>
    </message>
    <message>
        <source>Forecast added</source>
        <translation>Prognos tillagd</translation>
    </message>
    <message>
        <source>Forecast deleted</source>
        <translation>Prognos borttagen</translation>
    </message>
    <message>
        <source>Tertial opened again</source>
        <translation>Tertial öppnad igen</translation>
    </message>
    <message>
        <source>Ledger line imported</source>
        <translation>Huvudboksrad inläst</translation>
    </message>
    <message>
        <source>Ledger line deleted</source>
        <translation>Huvudboksrad borttagen</translation>
    </message>
    <message>
        <source>Project linked</source>
        <translation>Projekt kopplat</translation>
    </message>
    <message>
        <source>Link of a project removed</source>
        <translation>Projektkoppling borttagen</translation>
    </message>
    <message>
        <source>Finding acknowledged</source>
        <translation>Iakttagelse kvitterad</translation>
    </message>
    <message>
        <source>Observation deleted</source>
        <translation>Observation borttagen</translation>
    </message>
    <message>
        <source>Deadline set</source>
        <translation>Tidsgräns satt</translation>
    </message>
    <message>
        <source>Deadline taken away</source>
        <translation>Tidsgräns borttagen</translation>
    </message>
    <message>
        <source>Criterion added</source>
        <translation>Kriterium tillagt</translation>
    </message>
    <message>
        <source>Criterion deleted</source>
        <translation>Kriterium borttaget</translation>
    </message>
    <message>
        <source>Rating deleted</source>
        <translation>Bedömning borttagen</translation>
    </message>
    <message>
        <source>Departure from the order deleted</source>
        <translation>Avsteg från ordningen borttaget</translation>
    </message>
    <message>
        <source>Area added</source>
        <translation>Område tillagt</translation>
    </message>
    <message>
        <source>Area deleted</source>
        <translation>Område borttaget</translation>
    </message>
    <message>
        <source>Figure of an area added</source>
        <translation>Områdesuppgift tillagd</translation>
    </message>
    <message>
        <source>Figure of an area deleted</source>
        <translation>Områdesuppgift borttagen</translation>
    </message>
    <message>
        <source>Reading added</source>
        <translation>Avläsning tillagd</translation>
    </message>
    <message>
        <source>Reading deleted</source>
        <translation>Avläsning borttagen</translation>
    </message>
    <message>
        <source>Evidence card added</source>
        <translation>Evidenskort tillagt</translation>
    </message>
    <message>
        <source>Evidence card deleted</source>
        <translation>Evidenskort borttaget</translation>
    </message>
    <message>
        <source>Own price added</source>
        <translation>Eget pris tillagt</translation>
    </message>
    <message>
        <source>Own price deleted</source>
        <translation>Eget pris borttaget</translation>
    </message>
    <message>
        <source>Checklist answered</source>
        <translation>Svar i checklista tillagt</translation>
    </message>
    <message>
        <source>Answer to a checklist deleted</source>
        <translation>Svar i checklista borttaget</translation>
    </message>
    <message>
        <source>Decision round added</source>
        <translation>Beslutsomgång tillagd</translation>
    </message>
    <message>
        <source>Decision round deleted</source>
        <translation>Beslutsomgång borttagen</translation>
    </message>
    <message>
        <source>Undone no. {number}: {what}</source>
        <translation>Ångrat nr {number}: {what}</translation>
    </message>
    <message>
        <source>Redone no. {number}: {what}</source>
        <translation>Gjort om nr {number}: {what}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>ritad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Go back to no. {subject}</source>
        <translation>Gå tillbaka till nr {subject}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>same text as before</source>
        <translation>samma text som förut</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>samma ord</translation>
    </message>
    <message>
        <source>exactly what is left</source>
        <translation>exakt det som är kvar att förbruka</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is no amount that can be read.</source>
        <translation>Rad {line}: ”{text}” är inget belopp som går att läsa.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is neither a date nor a period.</source>
        <translation>Rad {line}: ”{text}” är varken datum eller period.</translation>
    </message>
    <message>
        <source>Row {line}: the text “{text}” cannot be kept.</source>
        <translation>Rad {line}: texten ”{text}” går inte att spara.</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>“{name}” has nothing that this plan lacks. There is nothing to merge.</source>
        <translation>”{name}” har inget som saknas i den här planen. Det finns inget att slå samman.</translation>
    </message>
    <message>
        <source>“{name}” is merged into this plan. Undo takes all of it back in one step.</source>
        <translation>”{name}” är sammanslagen med den här planen. Ångra tar tillbaka allt i ett steg.</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Planens uppgifter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Ramar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>Allocated amounts</source>
        <translation>Fördelade belopp</translation>
    </message>
    <message>
        <source>Frames of whole funds</source>
        <translation>Ramar i hela staden</translation>
    </message>
    <message>
        <source>Internal rates</source>
        <translation>Internräntor</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prognoser</translation>
    </message>
    <message>
        <source>Closed tertials</source>
        <translation>Stängda tertialer</translation>
    </message>
    <message>
        <source>Ledger lines</source>
        <translation>Huvudboksrader</translation>
    </message>
    <message>
        <source>Linked projects</source>
        <translation>Kopplade projekt</translation>
    </message>
    <message>
        <source>Acknowledged findings</source>
        <translation>Kvitterade iakttagelser</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Vandringar</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observationer</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsgränser</translation>
    </message>
    <message>
        <source>Criteria of need</source>
        <translation>Behovskriterier</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Departures from the order</source>
        <translation>Avsteg från ordningen</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Figures of areas</source>
        <translation>Områdesuppgifter</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Avläsningar</translation>
    </message>
    <message>
        <source>Own evidence cards</source>
        <translation>Egna evidenskort</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Egna priser</translation>
    </message>
    <message>
        <source>Answers to checklists</source>
        <translation>Svar i checklistor</translation>
    </message>
    <message>
        <source>Decision rounds</source>
        <translation>Beslutsomgångar</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} har lagts till</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} har ändrats</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>{count} har tagits bort</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andra</translation>
    </message>
    <message>
        <source>▲ Choose</source>
        <translation>▲ Välj</translation>
    </message>
    <message>
        <source>You deleted it, but the other version has changed it. It is kept.</source>
        <translation>Borttagen i din version men ändrad i den andra. Finns kvar.</translation>
    </message>
    <message>
        <source>The other version deleted it, but you have changed it. It is kept.</source>
        <translation>Borttagen i den andra versionen men ändrad i din. Finns kvar.</translation>
    </message>
    <message>
        <source>You deleted it, but the other version uses it. It is kept.</source>
        <translation>Borttagen i din version men används i den andra. Finns kvar.</translation>
    </message>
    <message>
        <source>The other version deleted it, but you use it. It is kept.</source>
        <translation>Borttagen i den andra versionen men används i din. Finns kvar.</translation>
    </message>
    <message>
        <source>Both versions had given out {before}. The other version's measure becomes {after}.</source>
        <translation>Båda versionerna har en ny {before}. Den andra versionens åtgärd får numret {after}.</translation>
    </message>
    <message>
        <source>The name “{before}” is given twice. This one becomes “{after}”.</source>
        <translation>Namnet ”{before}” finns två gånger. Den här får namnet ”{after}”.</translation>
    </message>
    <message>
        <source>There is money outside {before}. The period becomes {after}.</source>
        <translation>Det finns pengar utanför {before}. Perioden blir {after}.</translation>
    </message>
    <message>
        <source>Both versions have recorded the same event. It counts once.</source>
        <translation>Båda versionerna har registrerat samma händelse. Den räknas en gång.</translation>
    </message>
    <message>
        <source>Delete it after the merge if it is to go.</source>
        <translation>Ta bort den efter sammanslagningen om den ska bort.</translation>
    </message>
    <message>
        <source>Tell those who have the old number on paper.</source>
        <translation>Säg det till dem som har det gamla numret på papper.</translation>
    </message>
    <message>
        <source>Rename it. If both are the same, move what belongs to one over and delete it.</source>
        <translation>Byt namn. Är båda samma sak: flytta över det som hör till den ena och ta bort den.</translation>
    </message>
    <message>
        <source>Record it once more if there were two.</source>
        <translation>Registrera den en gång till om det var två.</translation>
    </message>
    <message>
        <source>Move the money and shorten the period in Plan › Plan settings if the year is to go.</source>
        <translation>Flytta pengarna och korta perioden i Plan › Planens uppgifter om året ska bort.</translation>
    </message>
    <message>
        <source>Reading {name}: every change in it is checked.</source>
        <translation>Läser in {name}: varje ändring i den kontrolleras.</translation>
    </message>
    <message>
        <source>One version had closed it when the other changed a forecast there. That is left out: {before}.</source>
        <translation>Den var stängd i en version när en prognos ändrades i den andra. Den ändringen tas inte med: {before}.</translation>
    </message>
    <message>
        <source>The other version has closed it with figures that do not go with yours. Yours hold.</source>
        <translation>Den är stängd i den andra versionen, med siffror som inte går ihop med dina. Dina gäller.</translation>
    </message>
    <message>
        <source>Both versions have corrected the same event. One correction is kept.</source>
        <translation>Båda versionerna har rättat samma händelse. En av rättelserna finns kvar.</translation>
    </message>
    <message>
        <source>Both versions have read the same line of the accounts. It counts once, as it is here.</source>
        <translation>Samma huvudboksrad är inläst i båda versionerna. Den räknas en gång, som den står här.</translation>
    </message>
    <message>
        <source>Tell those who write the report of the next tertial.</source>
        <translation>Säg till den som skriver nästa tertialrapport.</translation>
    </message>
    <message>
        <source>Forecast it in the next tertial if it still holds.</source>
        <translation>Lägg in prognosen i nästa tertial om den fortfarande gäller.</translation>
    </message>
    <message>
        <source>Compare the reports that each of you has handed in, and say which one holds.</source>
        <translation>Jämför rapporterna som var och en har lämnat och bestäm vilken som gäller.</translation>
    </message>
    <message>
        <source>See that what should stand there instead is not recorded twice.</source>
        <translation>Se till att det som ska stå i stället inte är registrerat två gånger.</translation>
    </message>
    <message>
        <source>See that it is on the right measure; correct it if it is not.</source>
        <translation>Se till att den står på rätt åtgärd. Rätta den annars.</translation>
    </message>
    <message>
        <source>It falls in a tertial that was closed without it. It counts from {after}.</source>
        <translation>Den ligger i en tertial som stängdes utan den. Den räknas från {after}.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Opening {name}: every change in it is checked.</source>
        <translation>Öppnar {name}: varje ändring i planen kontrolleras.</translation>
    </message>
    <message>
        <source>Fetching {name} from OneDrive. This can take a while.</source>
        <translation>Hämtar {name} från OneDrive. Det kan ta en stund.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Belopp i</translation>
    </message>
    <message>
        <source>Check figures</source>
        <translation>Kontrollräkna</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Write nothing about private persons: no names, identity numbers or telephone numbers.</source>
        <translation>Skriv inga uppgifter om enskilda: namn, personnummer, telefon.</translation>
    </message>
    <message>
        <source>▲ This looks like a personal identity number. A plan must not hold any: remove it.</source>
        <translation>▲ Det här ser ut som ett personnummer. Planen ska inte innehålla några: ta bort det.</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>{amount} in {year}</source>
        <translation>{amount} år {year}</translation>
    </message>
    <message>
        <source>not checked against a source</source>
        <translation>inte kontrollerat mot källa</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>A plan from somebody else</source>
        <translation>En plan från någon annan</translation>
    </message>
    <message>
        <source>“{name}” comes from somebody else: by mail or from a download.</source>
        <translation>Filen ”{name}” kommer från någon annan: med e-post eller som en hämtad fil.</translation>
    </message>
    <message>
        <source>It is checked and read into a new file that is your own, with its whole history. The file you got is not changed.</source>
        <translation>Den kontrolleras och läses in i en ny fil som är din egen, med hela historiken. Filen du fick ändras inte.</translation>
    </message>
    <message>
        <source>Choose a new file…</source>
        <translation>Välj en ny fil…</translation>
    </message>
    <message>
        <source>Read the plan into a new file</source>
        <translation>Läs in planen i en ny fil</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Reading {name}: every change in it is checked.</source>
        <translation>Läser in {name}: varje ändring i den kontrolleras.</translation>
    </message>
    <message>
        <source>“{source}” was checked and read into {name}.</source>
        <translation>”{source}” är kontrollerad och inläst i {name}.</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Rädda det som går…</translation>
    </message>
    <message>
        <source>Reading what can be read of {name}.</source>
        <translation>Läser det som går att läsa i {name}.</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} räddad</translation>
    </message>
    <message>
        <source>Save what was rescued</source>
        <translation>Spara det som räddades</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Writing {name}.</source>
        <translation>Skriver {name}.</translation>
    </message>
    <message>
        <source>{value}: the table and the history differ. The value of the history is in the new file.</source>
        <translation>{value}: tabellen säger något annat än historiken. Historikens värde är med i den nya filen.</translation>
    </message>
    <message>
        <source>{value}: missing in the table. The value of the history is in the new file.</source>
        <translation>{value}: saknas i tabellen. Historikens värde är med i den nya filen.</translation>
    </message>
    <message>
        <source>{value}: deleted according to the history, but still in the table. Not in the new file.</source>
        <translation>{value}: borttaget enligt historiken men står kvar i tabellen. Inte med i den nya filen.</translation>
    </message>
    <message>
        <source>{value}: stands in one place alone and cannot be confirmed. Not in the new file.</source>
        <translation>{value}: står på ett enda ställe och kan inte bekräftas. Inte med i den nya filen.</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>Planens uppgifter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Fördelat</translation>
    </message>
    <message>
        <source>Frame of the whole fund</source>
        <translation>Fondens ram</translation>
    </message>
    <message>
        <source>Internal rate</source>
        <translation>Internränta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Closed tertial</source>
        <translation>Stängd tertial</translation>
    </message>
    <message>
        <source>Ledger line</source>
        <translation>Huvudboksrad</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Kopplat projekt</translation>
    </message>
    <message>
        <source>Acknowledged finding</source>
        <translation>Kvitterad iakttagelse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Values of the history</source>
        <translation>Historikens värden</translation>
    </message>
    <message>
        <source>Everything could be rescued: the whole history, and every value that it tells.</source>
        <translation>Allt gick att rädda: hela historiken och varje värde som den säger.</translation>
    </message>
    <message>
        <source>Not everything could be rescued. Compare with a backup or a print before you go on working.</source>
        <translation>Allt gick inte att rädda. Jämför med en säkerhetskopia eller en utskrift innan du arbetar vidare.</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>okänd källa</translation>
    </message>
    <message>
        <source>unknown measure</source>
        <translation>okänd åtgärd</translation>
    </message>
</context>
<context>
    <name>returning</name>
    <message>
        <source>The amount cannot be read safely</source>
        <translation>Beloppet går inte att läsa säkert</translation>
    </message>
    <message>
        <source>The formula has no value: open the file in Excel and save it</source>
        <translation>Formeln har inget värde: öppna filen i Excel och spara den</translation>
    </message>
    <message>
        <source>The cell holds an error</source>
        <translation>Cellen har ett felvärde</translation>
    </message>
    <message>
        <source>The cell shows another unit than kronor</source>
        <translation>Cellen visar en annan enhet än kronor</translation>
    </message>
    <message>
        <source>The word is not in the list</source>
        <translation>Ordet finns inte i listan</translation>
    </message>
    <message>
        <source>The plan has no such source</source>
        <translation>Källan finns inte i planen</translation>
    </message>
    <message>
        <source>The row was not written from the plan</source>
        <translation>Raden är inte skriven från planen</translation>
    </message>
    <message>
        <source>The row is there twice: the first counts</source>
        <translation>Raden finns två gånger: den första gäller</translation>
    </message>
    <message>
        <source>The rows of the measure say different things</source>
        <translation>Åtgärdens rader säger olika</translation>
    </message>
    <message>
        <source>The source of the row was changed: move the amounts in the program instead</source>
        <translation>Källan är ändrad på raden: flytta beloppen i programmet i stället</translation>
    </message>
    <message>
        <source>This column is not read back</source>
        <translation>Kolumnen läses inte tillbaka</translation>
    </message>
    <message>
        <source>The row stands for measures flagged for secrecy</source>
        <translation>Raden står för sekretessmarkerade åtgärder</translation>
    </message>
    <message>
        <source>The tertial is closed</source>
        <translation>Tertialet är stängt</translation>
    </message>
    <message>
        <source>The plan no longer has the measure</source>
        <translation>Åtgärden finns inte längre i planen</translation>
    </message>
    <message>
        <source>The new row cannot be read</source>
        <translation>Den nya raden går inte att läsa in</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Inv./drift</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Money taken away</source>
        <translation>Pengar borttagna</translation>
    </message>
    <message>
        <source>Measure taken away</source>
        <translation>Åtgärd borttagen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Läser {name}</translation>
    </message>
    <message>
        <source>The plan already has all that was changed in “{name}”.</source>
        <translation>Allt som är ändrat i ”{name}” finns redan i planen.</translation>
    </message>
    <message>
        <source>Nothing is changed in “{name}”.</source>
        <translation>Inget är ändrat i ”{name}”.</translation>
    </message>
    <message>
        <source>What was ticked in “{name}” is in the plan. Undo takes all of it back in one step.</source>
        <translation>Det som var förkryssat i ”{name}” är intaget i planen. Ångra tar tillbaka allt i ett steg.</translation>
    </message>
</context>
<context>
    <name>rounding</name>
    <message>
        <source>Rounding difference, {parts}. Sums are counted to the öre and rounded last.</source>
        <translation>Avrundningsdifferens, {parts}. Summorna räknas på öret och avrundas sist.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Source: {source} ({year}).</source>
        <translation>Källa: {source} ({year}).</translation>
    </message>
    <message>
        <source>▲ past {day}</source>
        <translation>▲ passerat {day}</translation>
    </message>
    <message>
        <source>To be reviewed by: {day}</source>
        <translation>Ses över senast: {day}</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Safety walk</source>
        <translation>Trygghetsvandring</translation>
    </message>
    <message>
        <source>Safety line</source>
        <translation>Trygghetsjouren</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Polisen</translation>
    </message>
    <message>
        <source>EST report</source>
        <translation>EST-rapport</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Own visit</source>
        <translation>Eget besök</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Dagsljus</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Skymning</translation>
    </message>
    <message>
        <source>Dark, lit</source>
        <translation>Mörkt, belyst</translation>
    </message>
    <message>
        <source>Dark, not lit</source>
        <translation>Mörkt, obelyst</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgon</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kväll</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Natt</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånare</translation>
    </message>
    <message>
        <source>Share who feel unsafe</source>
        <translation>Andel som känner sig otrygga</translation>
    </message>
    <message>
        <source>Share who avoid going out</source>
        <translation>Andel som avstår från att gå ut</translation>
    </message>
    <message>
        <source>Share worried about crime</source>
        <translation>Andel som oroar sig för brott</translation>
    </message>
    <message>
        <source>Reported crimes</source>
        <translation>Anmälda brott</translation>
    </message>
    <message>
        <source>EST reports</source>
        <translation>EST-rapporter</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Felanmälningar</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Short-term sign</source>
        <translation>Kortsiktigt resultat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Felt safety</source>
        <translation>Upplevd trygghet</translation>
    </message>
    <message>
        <source>Reported crime</source>
        <translation>Anmäld brottslighet</translation>
    </message>
    <message>
        <source>Service and upkeep</source>
        <translation>Service och skötsel</translation>
    </message>
    <message>
        <source>What was carried out</source>
        <translation>Det som har genomförts</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Måttlig</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Motstridig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>Utreds</translation>
    </message>
</context>
</TS>
