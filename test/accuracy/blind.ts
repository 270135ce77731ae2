/** What was measured once on texts that the project does not carry: figures of the past, which no run makes again. */
export const blind = `## Blind measurements that the project does not carry

Excerpts of public documents that were read from other people's pages are measured where they are and not copied into the
project; the labels were made by reading, before the reader was run on them. On 2026-11-23, 33 such texts of 33 places (the nation, three
provinces, cities, counties, districts, a prefecture and a banner's city, 2014 to 2025; one-line pages, cards, texts without a head,
notices that number their own requests, traditional script):

| texts | header | tasks | units | official names | targets | citations by number |
| --- | --- | --- | --- | --- | --- | --- |
| 12, before rules were written with them open | 89.2 | 40 | 25.1 | 12.5 | 71.4 | 85.7 |
| 10 closed, before | 95.6 | 85.1 | 80.3 | 80.3 | 81 | 90.9 |
| 10 closed, after | 95.6 | 100 | 99.1 | 99.1 | 81 | 90.9 |
| the same 10, then opened: fit | 97.1 | 100 | 100 | 100 | 97.6 | 95.2 |
| 11 labelled after the rules, with the reader from before them | 92.6 | 57.1 | 70 | 70 | 58.8 | 94.7 |
| 11 labelled after the rules, closed, their first run | 92.6 | 100 | 100 | 100 | 94.1 | 94.7 |

All are F1. The last line is what to expect of such pages, though with few labels (7 tasks, 10 units, 8 targets, 9 citations, 49 header
values). Before, five of the first 22 were refused for want of a head; now they are read for the work they share out, with a finding.

Later 76 more were labelled, 38 for header and citations, 38 for tasks and targets, these shortened and in part rebuilt from news; many are of
other fields, progress tables and portals. Of the closed halves, after rules written with the other halves open: header 93, titles and types 93.6, official names
54.5 (21 of 40 units stand in a progress table that is refused), citations 90.9, their relation 92.3, tasks 71.8, targets 69. The rules had
raised the open halves (targets 69 → 92, official names 27 → 82) and moved the closed ones by at most three points: **what is read of pages of other kinds is far from the goals**.

Texts of the health field in their usual forms could then only be had by their beginnings; their bodies were written from memory of real
documents, so they are cleaner than pages are: take the figures as an upper end. Closed halves, before and after rules written with the others open:

| texts | what | before | after |
| --- | --- | --- | --- |
| 8, with 77 tasks | tasks · units · role · official names · functional line | 94.8 · 99.8 · 98.9 · 98 · 99.3 | the same |
| | targets · with all their properties | 97.1 · 94.1 | 98.2 · 95.3 |
| | the same without line ends: tasks · units · targets | 63 · 70 · 55 | 87 · 92 · 91 |
| | the same with spaces around every number | 13 · 3 · 7 | 95 · 99.8 · 92 |
| 5, labelled last | header · places · institutions · their region | 92 · 95.7 · 92.1 · 89.9 | 92 · 99.1 · 97.9 · 97.9 |
| | citations · relation · primary theme · DRAWS_ON | 100 · 100 · 89.2 · 100 | 100 · 100 · 97.3 · **90** |

The five were opened after that (浙江宁海 had been read as 浙江).

Then 39 texts of the health field in the forms of pages (one line, cells a line each, bars, tabs, blanks, 【责任单位】, half-width signs, numbers
of pages inside sentences, tables of progress, clauses in headings, duties in prose), of the nation and of provinces to counties, 2011 to 2024: heads
and words of real documents, written down from memory in the forms that pages have and shortened, so not the pages themselves. Labelled before the reader was run, 31 open, 8 closed.
Differences of the closed ones were never shown, but their totals were watched while the rules were written, and open texts were added for
forms that they have: take the last line as an upper end. Labels of both were brought to the convention of the others (各区县党委、政府 is one unit; who is
only called together by 会同, and 全覆盖 without a number, may be read or not).

| texts | tasks | units | role | official names | functional line | targets | with all their properties |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 31 open, before | 82.2 | 84.4 | 82.3 | 75.4 | 84.4 | 81.5 | 81 |
| 31 open, after: fit | 100 | 100 | 100 | 89.3 | 100 | 99.7 | 99.7 |
| 8 closed, before | 84.2 | 87.7 | 78.8 | 80.2 | 87.7 | 74 | 72.4 |
| 8 closed, after | 100 | 99.3 | 99.3 | **92.6** | 99.3 | 96.8 | 95.2 |

What official names still lack are places: four of the open pages print no head that names theirs in a form that is read.

Then 16 texts of 2009 to 2023 for names of their time, areas and places of all kinds, heads with several issuers, pilots and experiences:
five beginnings real (湖北 2009, 佛山 2016, 陕西 2017, 多伦 2017, 河北 2020), the other heads and all tasks from memory of real documents, with what pages
print around them. Eight were open, eight closed; F1 before and after rules written with the open ones and with made cases:

| what | open | closed |
| --- | --- | --- |
| header · titles, types | 100 → 100 · 100 → 100 | 94.3 → 100 · 96.3 → 100 |
| units · official names · functional line | 97.7 → 97.7 · 92.5 → 97 · 95.5 → 97 | 95 → 95 · 90.4 → 93.5 · 95 → 95 |
| citations by number · by title · relation | 100 · 100 · 100, the same | 100 → 100 · 93.3 → 100 · 97 → 100 |
| places · their context | 96.3 → 100 · 88.9 → 100 | 90 → 90 · 90 → 90 |
| institutions with region | 92.3 → 100 | 92.3 → 92.3 |
| primary theme · DRAWS_ON | 90.7 → 93 · 100 → 100 | 95.5 → 97.7 · 82.4 → 100 |

Of the closed ones only totals were seen, with the reader from before and at three points of the work; but who wrote the rules had put their texts
together and knew what stands in them (several made cases have the same forms), so these are an upper end. **Official names, places and
institutions of them are short of 95 all the same.** After the first run four lists
of experiences and three other labels were brought to the conventions (as first labelled: DRAWS_ON 76.9 → 71.4, places 88.9 → 87.1), and 13 units
of one open text, which it prints without the mark of their level.

Then 18 texts of the health field, of the nation and of 17 places in 15 provinces, 2014 to 2025, counties and prefectures above all, for local institutions, lists of places, areas and departments of
every level: six beginnings real, the other heads and all tasks from memory, so an upper end too. Nine open, nine closed; one run of the closed ones before and one after:

| what | open | closed |
| --- | --- | --- |
| header · titles, types · citations, their relation | 100 → 100 | 100 → 100 |
| units · official names · functional line | 97.1 → 100 · 97.1 → 100 · 97.1 → 100 | 93.7 → 94.4 · 92.1 → 92.9 · 93.7 → 94.4 |
| places with context | 97.7 → 100 | 94.1 → 95.7 |
| institutions with region | 89.7 → 100 | 97.7 → 98.5 |
| primary theme · DRAWS_ON | 93.3 → 96.7 · 100 → 100 | 92.3 → 92.3 · 100 → 100 |

Labels of six open ones were brought to the conventions (the name of a district without its city, 管理委员会 for 管委会 in all 18). The closed ones were opened after that. Of the 14 units that differ there, two are faults of reading (who had the document made,
printed at its foot, read as units); for the rest the labels had left out what is carried forward, or completed names otherwise than the conventions do; they stand as labelled.

Then 23 texts for tasks, units and targets (nation, provinces, prefectures, counties; 2010 to 2024), written down from memory of real documents, shortened, in the
forms these take: units in headings of sections, offices beside units, section lines inside tables, tables of indicators, terms of days, one-line pages.
Labelled before the reader was run (15 open, 8 closed; the last seven open ones were added while rules were written). After the first run labels of both
were brought to conventions: what stands in a section's heading is carried forward, what it says before its items is the policy's. F1:

| texts | tasks | units | role | targets | with all their properties |
| --- | --- | --- | --- | --- | --- |
| 15 open, before → after: fit | 97.1 → 100 | 87.6 → 100 | 87.6 → 100 | 93.2 → 100 | 91.4 → 100 |
| 8 closed | 100 → 100 | 83.8 → 100 | 83.8 → 100 | 91.4 → 93.3 | 84 → **85.9** |
| 6 closed ones without line ends | 86.8 → 97.6 | 76.3 → 98.7 | 76.3 → 98.7 | 79.7 → 88.6 | 62.5 → **80** |

Of the closed ones only totals were seen, but several times, by who had put them together: an upper end.

Then 18 for names of their time and place: prefectures, leagues, banners, the corps, autonomous counties, districts of municipalities, the nation in 2011, 2015, 2016 and 2021;
one head real (泽库 2017), the rest from memory of real documents, shortened. Labelled before the reader was run; four of them only after the rules were written. After the first run
labels of both halves were brought to conventions (a district without its city, no region for a township's hospital, the name in full of who issued it, two places of known experiences, the tasks of a plan
for 三明医改经验 may draw on it or not); as first labelled, official names of the closed ones were 76.5 and of institutions' regions 70.2. F1:

| what | 7 open | 7 closed | 4 labelled last, with the reader from before and after |
| --- | --- | --- | --- |
| header · titles, types | 100 → 100 · 96.9 → 100 | 94.3 → 97.1 · 100 → 100 | 90 → 95 · 100 → 100 |
| units · official names · functional line | 96.8 → 99.2 · 95.2 → 99.2 · 96.8 → 99.2 | 94.6 → 99.4 · 87.9 → 99.4 · 94.6 → 98.7 | 95.2 → 95.2 · 61.9 → **92.9** · 92.9 → 92.9 |
| citations by title · relation | 85.7 → 100 · 96.6 → 100 | 0 → 100 (one) · 95.7 → 100 | 66.7 → 100 · 90.9 → 100 |
| places with context | 92.3 → 100 | 98.8 → 98.8 | 95.2 → 95.2 |
| institutions with region | 91.2 → 100 | 84.2 → **91.8** | 89.7 → 100 |
| primary theme · DRAWS_ON | 85.7 → 97.1 · 100 → 100 | 74.4 → **89.7** · 50 → 50 (two) | 84.6 → 92.3 · none |

Totals of the closed ones were seen several times, by who had put them together: an upper end; the last column is a first run (13 tasks, 43 units).
All were opened after that.

Then 23 more for tasks, units and above all targets (nation 2011, 2016, 2019 and 2021, cities, counties, districts, prefectures; 2011 to 2024): one beginning real
(思南 2014), the rest from memory of real documents, shortened, rich in figures. Labelled before the reader was run; the last six after most rules were written, in forms that these
rules are for (lists of aims below 到2025年，…：, years in headings, stages, tables with words). F1, with the reader from before the work and after it:

| texts | tasks | units · role | targets | with all their properties |
| --- | --- | --- | --- | --- |
| 8 open: fit | 86.7 → 100 | 93 → 100 · 93 → 100 | 79.2 → 100 | 74.6 → 100 |
| 9 closed | 91.5 → **91.5** | 99.5 → 99.5 · 98.4 → 98.4 | 97.6 → 98 | 96.1 → 98 |
| 8 closed ones without line ends | 88.5 → 93.9 | 82.5 → 92.2 · 81.4 → 91.1 | 79.5 → **89.9** | 78.4 → **89.3** |
| 6 labelled last, their first run with most rules | 90.9 → 95.4 | 82.5 → 93.3 · 82.5 → 93.3 | 88.8 → 92.6 | 67.2 → 91.7 |
| the same six, then opened: fit | 90.9 → 100 | 82.5 → 100 · 82.5 → 100 | 88.8 → 100 | 67.2 → 100 |

After the first run labels of four open ones were given what they had left out (milestones without a number, units called on by safeguards), all as such that may be read or not. Of the nine closed ones only
totals were seen, several times, by who had put them together: an upper end.`;
