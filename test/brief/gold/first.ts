import type {GoldBrief} from './entry.ts';

/** The first thirty: hard news, courts, business, sport, the sciences, two foreign tongues. */
export const first: readonly GoldBrief[] = [
	{
		id: 'footbridge-collapse',
		name: 'footbridge.txt',
		file: `Footbridge collapse in Kelverton leaves 14 injured

By Marta Quillane

KELVERTON, March 9, 2026 (Continental) - A pedestrian bridge over the Osmer River gave way on Saturday during a spring market, throwing 31 people into shallow water and injuring 14 of them, the city fire service said.

Three people remained in hospital on Monday, one of them in a serious condition. No deaths were reported.

"We heard a crack like a rifle, and then the deck simply folded," Fire Chief Anselm Roake told reporters. He said 60 firefighters had worked through the night to search the water under Tallow Street.

The Brannock Bridge, built in 1954, was last inspected two years ago. Kelverton City Council said the inspection had rated it fair.

Mayor Ilse Vandermeer ordered the closure of four similar bridges. "Until an engineer signs a paper, nobody walks on them," Vandermeer said.

The council had set aside $2.3 million for repairs, which were due to begin in September.

Prosecutors have opened an inquiry. Roake's officers handed over video from a shop camera on Sunday.
`,
		who: [
			['Anselm Roake', 'Fire Chief Anselm Roake', 'Roake'],
			['Ilse Vandermeer', 'Mayor Ilse Vandermeer', 'Vandermeer'],
			['Kelverton City Council'],
		],
		mayWho: [['city fire service']],
		where: [['Kelverton']],
		mayWhere: [['Osmer River'], ['Brannock Bridge'], ['Tallow Street']],
		when: ['2026-03-07'],
		figures: ['14 injured', '31 people', '60 firefighters', '$2.3 million', '14 of them'],
		gist: [
			'A pedestrian bridge over the Osmer River gave way on Saturday during a spring market, throwing 31 people into shallow water and injuring 14 of them, the city fire service said.',
		],
	},
	{
		id: 'parking-charges',
		name: 'parking.txt',
		file: `Traders' anger as council doubles seafront parking charges

16 July 2026

A council has voted to double parking charges along a resort's seafront despite a petition signed by more than 4,200 people.

Members of Saltwick District Council agreed the rise by 23 votes to 17 at a meeting in Marlow Hall on Tuesday.

Drivers will pay £4.40 an hour on Victoria Parade from 1 September.

Council leader Desmond Tarrick said the money would pay for sea defences.

"Nobody comes into politics to put up parking charges," Mr Tarrick said. "But the wall will not mend itself."

Café owner Bina Rowley, who has run the Copper Kettle since 1998, said visitors would stay away.

"They will go to Pengarth, where it is free," Mrs Rowley said. "I've already lost half my winter trade."

The charges were last raised in 2019. The authority expects to raise an extra £310,000 a year.

Opposition councillor Huw Ansty described the decision as "a tax on ice cream". Mr Ansty's motion to delay the rise until next April was defeated.
`,
		who: [
			['Saltwick District Council'],
			['Desmond Tarrick', 'Mr Tarrick', 'Tarrick'],
			['Bina Rowley', 'Mrs Rowley', 'Rowley'],
			['Huw Ansty', 'Mr Ansty', 'Ansty'],
		],
		mayWho: [['Copper Kettle']],
		where: [['Saltwick']],
		mayWhere: [['Marlow Hall'], ['Victoria Parade'], ['Pengarth']],
		when: ['2026-07-14'],
		figures: [
			'4,200 people',
			'£4.40',
			'£4.40 an hour',
			'£310,000',
			'£310,000 a year',
			'23 votes',
			'23 votes to 17',
		],
		gist: [
			"A council has voted to double parking charges along a resort's seafront despite a petition signed by more than 4,200 people.",
		],
	},
	{
		id: 'appeals-court-water',
		name: 'appeals.txt',
		file: `Appeals court sides with farmers in Orrin v. Pell

By DALE HARGROVE
Published April 24, 2026

TUPPERSVILLE, Ala. (NPA) — A federal appeals court ruled Thursday that an upstream landowner must release water to 118 small farms downriver, reviving a suit that a trial judge had thrown out.

A three-judge panel said in Orrin v. Pell that the state's Riparian Fairness Act of 1931 protects growers who can show "steady and peaceable use" of a stream.

Josephine Orrin, who raises soybeans outside Tuppersville, sued her neighbor Wade Pell in 2022 after he closed a gate on Mercy Creek.

"I cried in the truck," Orrin said. "Then I called everybody I know."

Judge Renata Sprague wrote for the panel. Judge Carl Otis dissented, saying the majority had "turned a creek into a committee."

Pell's lawyer, Nathan Creel, said he would ask the full court to rehear the case. "This isn't the last word," Creel said.

The lower court must now decide damages. Orrin's complaint seeks $1.7 million.

Sen. Lyle Batson (R-Ala.), who filed a brief in support of Pell, had no comment.
`,
		who: [
			['Josephine Orrin', 'Orrin'],
			['Wade Pell', 'Pell'],
			['Renata Sprague', 'Judge Renata Sprague', 'Sprague'],
			['Nathan Creel', 'Creel'],
		],
		mayWho: [
			['Carl Otis', 'Judge Carl Otis', 'Otis'],
			['Lyle Batson', 'Sen. Lyle Batson', 'Batson'],
			['federal appeals court', 'appeals court'],
		],
		where: [['Tuppersville, Ala.', 'Tuppersville']],
		mayWhere: [['Mercy Creek'], ['Ala.']],
		when: ['2026-04-23'],
		figures: ['118 small farms', '$1.7 million'],
		gist: [
			'A federal appeals court ruled Thursday that an upstream landowner must release water to 118 small farms downriver, reviving a suit that a trial judge had thrown out.',
		],
	},
	{
		id: 'quarter-net',
		name: 'norbek.txt',
		file: `NORBEK INDUSTRIES <NBK> 3RD QTR NET FALLS

    DUNMORE FALLS, Oct 21, 1987 - Shr 41 cts vs 58 cts
    Net 12.4 mln dlrs vs 17.6 mln dlrs
    Revs 203.1 mln dlrs vs 198.8 mln dlrs

    Norbek Industries Inc said third quarter profit fell 29.5 pct as
a strike at its Ridley Park bearing plant cut shipments.

    Chairman Howard Strand said the company expects a return to
growth in the first half of 1988.

    "Orders are on the books and the men are back at work," Strand
said.

    Norbek said it would cut about 350 jobs at plants in Ohio and
spend 40 mln dlrs on new presses. It makes bearings, axles and
farm gear.

    Analyst Peter Oyler of Cobb and Merrill said the results were
weaker than the 50 cts a share he had expected.
`,
		who: [
			['Norbek Industries Inc', 'Norbek Industries', 'Norbek'],
			['Howard Strand', 'Strand'],
		],
		mayWho: [['Peter Oyler', 'Oyler'], ['Cobb and Merrill']],
		where: [],
		mayWhere: [['Dunmore Falls'], ['Ridley Park'], ['Ohio']],
		when: ['1987-10-21', '1987-10', 'third quarter'],
		figures: [
			'41 cts',
			'58 cts',
			'12.4 mln dlrs',
			'17.6 mln dlrs',
			'203.1 mln dlrs',
			'198.8 mln dlrs',
			'29.5 pct',
			'350 jobs',
			'40 mln dlrs',
			'50 cts',
		],
		gist: [
			'Norbek Industries Inc said third quarter profit fell 29.5 pct as a strike at its Ridley Park bearing plant cut shipments.',
		],
	},
	{
		id: 'markets-close',
		name: 'markets.md',
		file: `---
title: Shares slip as chip makers drag market lower
author: Owen Brightling
date: 2026-02-12
---

Shares in London closed lower on Thursday as a profit warning from the chip maker Lumenar revived worries about spending on data centres.

The All-Harbour index of 200 leading companies fell 1.8% to 6,413 points, its worst day since November.

Lumenar lost 17% after it said revenue this year would be between £880m and £910m, short of the £1.1bn that analysts had pencilled in. Rivals Castellane and Oxbow Devices fell by 6.2% and 4.9%.

"It was one sentence on page 14, and it cost the market £40bn," said Priya Nandakur, a strategist at Wexcombe Asset Management.

The pound was little changed at $1.31. Brent crude rose 70 cents to $78.20 a barrel.

Lumenar's chief executive, Gareth Loftus, told analysts that two large customers had delayed orders. "They have not gone away," Loftus said.

The company reports full results in May.
`,
		who: [['Lumenar'], ['Priya Nandakur', 'Nandakur'], ['Gareth Loftus', 'Loftus']],
		mayWho: [['Castellane'], ['Oxbow Devices'], ['Wexcombe Asset Management']],
		where: [['London']],
		mayWhere: [],
		when: ['2026-02-12'],
		figures: [
			'1.8%',
			'6,413 points',
			'17%',
			'£880m',
			'£910m',
			'£880m and £910m',
			'£1.1bn',
			'£40bn',
			'6.2%',
			'4.9%',
			'$1.31',
			'70 cents',
			'$78.20',
			'$78.20 a barrel',
			'200 leading companies',
		],
		gist: [
			'Shares in London closed lower on Thursday as a profit warning from the chip maker Lumenar revived worries about spending on data centres.',
		],
	},
	{
		id: 'brewer-takeover',
		name: 'takeover.txt',
		file: `Halvorsen agrees to buy brewer Thorne & Maddox for $4.8 billion

Monday, May 18, 2026

CHICAGO (Ledger Wire) - Halvorsen Group said on Monday it had agreed to buy the craft brewer Thorne & Maddox in a deal worth $4.8 billion including debt, its largest purchase in a decade.

Halvorsen will pay $62 in cash for each Thorne & Maddox share, a premium of 34 percent to Friday's closing price.

"We have admired these beers for years, and now we get to own them," Halvorsen Chief Executive Birgit Sandoe said on a call with analysts.

The two companies expect to save $210 million a year by 2029. Sandoe declined to say how many of the brewer's 5,100 workers would lose their jobs.

Founder Abel Maddox, 71, holds 22 percent of the stock and has promised to vote for the deal. Maddox opened his first brewhouse in a garage in New Carrick in 1987.

The Federal Trade Commission (FTC) must approve the sale. The FTC blocked a similar merger last June.

Shares of Thorne & Maddox rose 31 percent in early trading, while Halvorsen's fell 3 percent.
`,
		who: [
			['Halvorsen Group', 'Halvorsen'],
			['Thorne & Maddox'],
			['Birgit Sandoe', 'Sandoe'],
			['Abel Maddox', 'Maddox'],
		],
		mayWho: [['Federal Trade Commission', 'FTC']],
		where: [],
		mayWhere: [['Chicago'], ['New Carrick']],
		when: ['2026-05-18'],
		figures: [
			'$4.8 billion',
			'$62',
			'34 percent',
			'$210 million',
			'$210 million a year',
			'5,100 workers',
			'22 percent',
			'31 percent',
			'3 percent',
		],
		gist: [
			'Halvorsen Group said on Monday it had agreed to buy the craft brewer Thorne & Maddox in a deal worth $4.8 billion including debt, its largest purchase in a decade.',
		],
	},
	{
		id: 'cup-semi-final',
		name: 'semifinal.txt',
		file: `Late Varley double sends Rovers into Harbour Cup final

Aldmoor Rovers 3-1 Stanfield Town

By Colm Petrie at Gilchrist Park

Sunday 12 April 2026

Substitute Kit Varley scored twice in the last 10 minutes as Aldmoor Rovers came from behind to beat Stanfield Town 3-1 and reach the Harbour Cup final for the first time since 1974.

Stanfield led at the break on Saturday through captain Luis Ferrand, who headed in Ben Oakes's corner after 23 minutes in front of 38,211 at Gilchrist Park.

Rovers drew level when Tam Eccles turned in a loose ball. Then Varley, on for the injured Joss Reay, took over.

"I've been sitting on that bench since January," said Varley. "I had a lot of running saved up."

Manager Rosa Hendry made four changes from the side that lost to Port Linney in the league.

"We were dreadful for half an hour," Hendry said. "Then we remembered who we were."

Rovers will meet Calder United or Wick Athletic at Celandine Stadium on 16 May.
`,
		who: [
			['Kit Varley', 'Varley'],
			['Aldmoor Rovers', 'Rovers', 'Aldmoor'],
			['Stanfield Town', 'Stanfield'],
			['Rosa Hendry', 'Hendry'],
		],
		mayWho: [
			['Luis Ferrand', 'Ferrand'],
			['Ben Oakes', 'Oakes'],
			['Tam Eccles', 'Eccles'],
			['Joss Reay', 'Reay'],
			['Port Linney'],
			['Calder United'],
			['Wick Athletic'],
		],
		where: [['Gilchrist Park']],
		mayWhere: [['Celandine Stadium']],
		when: ['2026-04-11'],
		figures: ['3-1', '38,211'],
		gist: [
			'Substitute Kit Varley scored twice in the last 10 minutes as Aldmoor Rovers came from behind to beat Stanfield Town 3-1 and reach the Harbour Cup final for the first time since 1974.',
		],
	},
	{
		id: 'striker-transfer',
		name: 'transfer.txt',
		file: `Striker Dario Menk joins Calder United on four-year deal

Calder United have signed the Danish striker Dario Menk from Lorient Bay for a club record £27m.

The 24-year-old passed a medical on Wednesday and has signed a contract that runs until 2030. He will wear the number 9 shirt.

"As a boy I had one poster on my wall, and it was Calder's," Menk told the club's website.

Menk scored 19 goals last season, more than anybody else in the Six Isles Championship. Manager Phil Garrow had tried to sign him in January, when an offer of £21m was refused.

"Dario gives us something we haven't had," said Garrow. "He frightens people."

The fee passes the £22.5m that Calder paid for the winger Sol Obande two years ago. Obande is expected to leave this summer, with Stanfield Town keen.
`,
		who: [
			['Dario Menk', 'Menk', 'Dario'],
			['Calder United', 'Calder'],
			['Phil Garrow', 'Garrow'],
		],
		mayWho: [['Lorient Bay'], ['Sol Obande', 'Obande'], ['Stanfield Town']],
		where: [],
		mayWhere: [],
		when: ['Wednesday', 'on Wednesday'],
		figures: ['£27m', '19 goals', '£21m', '£22.5m'],
		gist: [
			'Calder United have signed the Danish striker Dario Menk from Lorient Bay for a club record £27m.',
		],
	},
	{
		id: 'festival-film',
		name: 'film.md',
		file: `# Ida Sorrel's THE SALT ROAD takes top prize at Varenne

*By Noémie Castle · 24 May 2026*

A nearly silent drama about two sisters who carry salt across a desert has won the Golden Heron, the top prize at the Varenne Film Festival.

*The Salt Road*, the second feature by the director Ida Sorrel, beat 21 other films at a ceremony on Saturday night.

"I was told nobody would sit still for it," Ms. Sorrel said from the stage. "Thank you for sitting still."

The jury, led by the actor Benoit Lasker, gave its acting award to Mina Duarte for *Goodbye, Monday*, in which she plays a postal clerk who steals letters. The screenplay award went to *Sir Arthur's Hat*.

Ms. Sorrel, 34, shot the film in 19 days for €1.2 million, much of it borrowed from an uncle who owns a bakery in New Carrick. It has been bought for release in 40 countries by Lanternfish Pictures.

Mr. Lasker said the jury had argued for six hours. "We argued about everything except first place," he said.

The film opens in December.
`,
		who: [
			['Ida Sorrel', 'Sorrel', 'Ms. Sorrel'],
			['Benoit Lasker', 'Lasker', 'Mr. Lasker'],
		],
		mayWho: [['Mina Duarte', 'Duarte'], ['Lanternfish Pictures'], ['Varenne Film Festival']],
		where: [['Varenne']],
		mayWhere: [['New Carrick']],
		when: ['2026-05-23'],
		figures: ['21 other films', '19 days', '€1.2 million', '40 countries'],
		gist: [
			'A nearly silent drama about two sisters who carry salt across a desert has won the Golden Heron, the top prize at the Varenne Film Festival.',
		],
	},
	{
		id: 'eel-study',
		name: 'eels.txt',
		file: `Eels remember the way home by smell, study finds

By Lucian Ferraby, science correspondent
3 June 2026

Young eels learn the scent of the stream they first swim up and can find it again three years later, according to a study published on Tuesday.

Researchers at the University of Strathmoor tagged 1,460 glass eels in four rivers and then moved half of them to the open sea. Of those that came back, 83% chose the river they had first entered.

"It is as though each of them carried a map drawn in smells," said Prof Agnes Thorlby, a marine biologist who led the work.

When the team blocked the animals' nostrils with a harmless gel, the effect vanished. Only 26% found the right river, about what chance would give.

Dr Kenji Amari, of the Pelagic Institute in Lisbon, who was not involved, called the result "beautiful, and long overdue".

The findings, in the journal Tides, may help to save a fish whose numbers have fallen by 90% since the 1980s. Thorlby's team will tag another 3,000 animals next spring.

The work was paid for by the Marine Heritage Fund.
`,
		who: [
			['Agnes Thorlby', 'Prof Agnes Thorlby', 'Thorlby'],
			['University of Strathmoor'],
			['Kenji Amari', 'Dr Kenji Amari', 'Amari'],
		],
		mayWho: [['Pelagic Institute'], ['Marine Heritage Fund'], ['Tides']],
		where: [],
		mayWhere: [['Lisbon'], ['Strathmoor']],
		when: ['2026-06-02'],
		figures: ['1,460 glass eels', '83%', '26%', '90%', '3,000 animals'],
		gist: [
			'Young eels learn the scent of the stream they first swim up and can find it again three years later, according to a study published on Tuesday.',
		],
	},
	{
		id: 'measles-outbreak',
		name: 'measles.txt',
		file: `Measles Outbreak Closes Two Schools In Teller County

By Bonnie Abrego
Jan. 15, 2026

FORT HADDAM, Mont. -- Health officials closed two elementary schools on Wednesday after confirming 37 cases of measles in Teller County, the state's largest outbreak in 30 years.

The Teller County Health Department (TCHD) said 33 of the patients had not been vaccinated. Nine children were in the hospital.

"This is a virus that finds the one kid in the room who isn't protected," said Dr. Yolanda Price, the county health officer.

The TCHD opened a free clinic at the Grange Hall on Pine Avenue. By evening 640 people had been given shots, Price said.

Gov. Mack Tillery, a Republican, urged parents to check their records but said he would not declare an emergency.

Parent Corey Lundgren, waiting with twins, said the line had been two hours long. "I'd stand here till June," he said.

The first case was traced to a family that had returned from a trip in December. Fort Haddam schools will stay closed until Jan. 26.
`,
		who: [
			['Teller County Health Department', 'TCHD'],
			['Yolanda Price', 'Dr. Yolanda Price', 'Price'],
			['Mack Tillery', 'Gov. Mack Tillery', 'Tillery'],
		],
		mayWho: [['Corey Lundgren', 'Lundgren']],
		where: [['Teller County'], ['Fort Haddam, Mont.', 'Fort Haddam']],
		mayWhere: [['Grange Hall'], ['Pine Avenue'], ['Mont.']],
		when: ['2026-01-14'],
		figures: ['37 cases', '33 of the patients', '640 people'],
		gist: [
			"Health officials closed two elementary schools on Wednesday after confirming 37 cases of measles in Teller County, the state's largest outbreak in 30 years.",
		],
	},
	{
		id: 'storm-orla',
		name: 'storm.txt',
		file: `STORM ORLA BATTERS WEST COAST AS THOUSANDS LOSE POWER

By Siobhan Mackle
Last updated: 8 November 2026, 17:40

Two people have died and more than 86,000 homes are without power after Storm Orla struck the west coast on Saturday with gusts of up to 104mph.

A man in his 60s was killed when a tree fell on his car near Ballintarn. A woman died after being swept from the pier at Rossglass, the coastguard said.

The Weather Service had issued a red warning for nine counties. Forecaster Una Devane said it was the strongest storm since 2013.

"The wind was bad, but it was the tide that did the damage," Ms Devane said.

In Rossglass, the lifeboat station lost its roof. Coxswain Fergal Moy said his crew had been called out seven times. "I've not seen a sea like it in 28 years," he said.

Gridwest, the power company, said 450 engineers were at work, but that some homes would be dark until Wednesday.

Trains between Ballintarn and the capital are suspended. Rain of 60mm to 80mm is expected on Monday.
`,
		who: [['Una Devane', 'Ms Devane', 'Devane'], ['Fergal Moy', 'Moy'], ['Gridwest']],
		mayWho: [['Weather Service'], ['coastguard']],
		where: [['west coast'], ['Rossglass'], ['Ballintarn']],
		mayWhere: [],
		when: ['2026-11-07'],
		figures: ['86,000 homes', '104mph', '450 engineers', '60mm', '80mm', '60mm to 80mm'],
		gist: [
			'Two people have died and more than 86,000 homes are without power after Storm Orla struck the west coast on Saturday with gusts of up to 104mph.',
		],
	},
	{
		id: 'obituary-lindgate',
		name: 'lindgate.txt',
		file: `Hester Lindgate, who gave the deaf a telephone, dies at 91

By Paul Ostrander
Sept. 4, 2026

Hester Lindgate, an engineer whose kitchen-table invention let deaf people make telephone calls and who spent 20 years fighting the companies that would not sell it, died on Monday at her home in Wexley, Vt. She was 91.

Her daughter, Ruth Lindgate, confirmed the death. She did not give a cause.

Ms. Lindgate lost most of her hearing to scarlet fever at 9. In 1963, while working nights at the Corning Bell Company, she wired a typewriter to a telephone receiver. She called the machine the Chatterbox.

"She built it because she wanted to order a pizza," said Ruth Lindgate.

The company told her there was no market. She went on to sell 14,000 machines from a former dairy on Church Street, and in 1982 testified before Congress in favor of the Equal Access Act.

Arthur Belling, a historian at Brannon College, said that she belonged with the great inventors. "Half the phones in this country carry a piece of her work," Belling said.

Her husband, Thomas Lindgate, died in 2004. Besides her daughter, she is survived by two grandsons.
`,
		who: [['Hester Lindgate', 'Ms. Lindgate'], ['Ruth Lindgate'], ['Arthur Belling', 'Belling']],
		mayWho: [['Thomas Lindgate'], ['Corning Bell Company'], ['Brannon College'], ['Congress']],
		where: [['Wexley, Vt.', 'Wexley']],
		mayWhere: [['Church Street'], ['Vt.']],
		when: ['2026-08-31'],
		figures: ['14,000 machines', '20 years'],
		gist: [
			'Hester Lindgate, an engineer whose kitchen-table invention let deaf people make telephone calls and who spent 20 years fighting the companies that would not sell it, died on Monday at her home in Wexley, Vt.',
			'Hester Lindgate, who gave the deaf a telephone, dies at 91',
		],
	},
	{
		id: 'interview-clockmaker',
		name: 'clockmaker.md',
		file: `---
title: "'A clock should be allowed to be wrong': ten minutes with Ottilie Brand"
date: 2026-10-03
byline: Rafe Wintour
---

Ottilie Brand has looked after the astronomical clock in Lindenau cathedral for 37 years. She retires in December. We met at the top of 212 steps.

**You never wear a watch. Why?**

"I would only check it," Brand says. "And then I would be unhappy all day."

**What goes wrong with a clock of this age?**

"Pigeons, mostly. In 1996 I took out 11 nests. The lightning was worse, but it came only once."

**The council wanted to put in an electric motor.**

"Mr Hesse, the treasurer, came up here with a drawing and a price, 18,000 euros. He was out of breath. By the time he had got it back we were friends, and he burned the drawing."

**Who follows you?**

"My apprentice, Jakob Tull. He is 23. He asks good questions and he does not talk when the hour strikes."

**And what will you do in January?**

"Sleep until it is light," says Brand. "A clock should be allowed to be wrong, and so should I."
`,
		who: [['Ottilie Brand', 'Brand']],
		mayWho: [
			['Jakob Tull', 'Tull'],
			['Mr Hesse', 'Hesse'],
		],
		where: [['Lindenau cathedral', 'Lindenau']],
		mayWhere: [],
		when: null,
		figures: ['37 years', '212 steps', '18,000 euros', '11 nests'],
		gist: ['Ottilie Brand has looked after the astronomical clock in Lindenau cathedral for 37 years.'],
	},
	{
		id: 'press-release-battery',
		name: 'voltane.txt',
		file: `Voltane Opens Second Cell Plant, Adding 620 Jobs

BRIAR SPRINGS, NC, June 30, 2026 /NEWSLANE/ -- Voltane Corporation (NYX: VLTN), a maker of sodium batteries for buses and ferries, today announced the opening of its second cell plant, which will employ 620 people and double the company's yearly output to 9 gigawatt-hours.

The $415 million plant, on the former Tillman Mill site, was completed four months ahead of schedule.

"Today we stop being a laboratory with customers and start being a manufacturer," said Delphine Okoro, founder and Chief Executive Officer of Voltane. "Briar Springs built cloth for a hundred years. It will build batteries for the next hundred."

The State Commerce Board contributed $38 million in tax credits. "Every dollar is tied to a job," said Secretary of Commerce Grant Whitley.

First deliveries are to be made in October to Northline Ferries, which has ordered 14 vessels.

About Voltane

Voltane was founded in 2016 and is based in Durham, NC. It holds 97 patents. For more information visit www.voltane.example.

Media contact: Shelly Marsh, press@voltane.example, 555-0142

SOURCE Voltane Corporation
`,
		who: [
			['Voltane Corporation', 'Voltane'],
			['Delphine Okoro', 'Okoro'],
			['Grant Whitley', 'Whitley'],
		],
		mayWho: [['State Commerce Board'], ['Northline Ferries']],
		where: [['Briar Springs, NC', 'Briar Springs']],
		mayWhere: [['Tillman Mill'], ['Durham, NC', 'Durham']],
		when: ['2026-06-30'],
		figures: ['620 Jobs', '620 people', '9 gigawatt-hours', '$415 million', '$38 million', '14 vessels'],
		gist: [
			"Voltane Corporation (NYX: VLTN), a maker of sodium batteries for buses and ferries, today announced the opening of its second cell plant, which will employ 620 people and double the company's yearly output to 9 gigawatt-hours.",
		],
	},
	{
		id: 'briefing-transcript',
		name: 'briefing.txt',
		file: `Daily Press Briefing by Deputy Spokesperson Clive Renshaw

Ministry of External Affairs
Room 1204
Thursday, March 19, 2026

MR. RENSHAW: Good afternoon. I have one announcement. The Minister will travel to Tarsova on Sunday for talks with President Iliana Korev on the release of the 46 fishermen held since January.

We welcome the release yesterday of three men for medical reasons. We ask that the rest be let go without delay. With that, I will take your questions.

QUESTION: Has a ransom been paid?

MR. RENSHAW: No. Nothing has been paid and nothing will be paid.

QUESTION: The families say they have not been told anything. Has anyone called them?

MR. RENSHAW: The Minister spoke to all 46 families last week. Ambassador Leonie Strake has seen the men twice.

QUESTION: Is the $120 million aid package part of the talks?

MR. RENSHAW: The aid is a separate matter. Parliament voted on it in 2024. Anybody else? Thank you.

(The briefing was concluded at 1:22 p.m.)
`,
		who: [
			['Clive Renshaw', 'Mr. Renshaw', 'Renshaw'],
			['Ministry of External Affairs'],
			['Iliana Korev', 'President Iliana Korev', 'Korev'],
		],
		mayWho: [['Leonie Strake', 'Ambassador Leonie Strake', 'Strake'], ['Parliament']],
		where: [['Tarsova']],
		mayWhere: [],
		when: ['2026-03-19', '2026-03-22'],
		figures: ['46 fishermen', '46 families', '$120 million'],
		gist: [
			'The Minister will travel to Tarsova on Sunday for talks with President Iliana Korev on the release of the 46 fishermen held since January.',
		],
	},
	{
		id: 'fisheries-bill',
		name: 'fisheries.txt',
		file: `MPs reject plan to close inshore grounds

By our parliamentary staff
Wednesday 25 February 2026

The government was defeated by 11 votes in the House of Assembly on Tuesday night when 19 of its own members refused to support a bill to close inshore fishing grounds.

The Fisheries (Closed Seasons) Bill would have shut waters within six miles of the coast from May to August each year.

Mrs Maud Tregarthen, the Fisheries Minister, told the House that cod stocks had fallen by 64 per cent.

"There will be no fishing towns if there are no fish," she said, to cries of "Resign!"

Mr Edwin Tregarthen (Lab., Polzennor), who is not related to the minister, said that his constituents were being asked to starve for the sake of a graph.

The Prime Minister, Mr Alban Crewe, was not in the chamber. A spokesman said that he had confidence in Mrs Tregarthen.

The National Union of Trawlermen welcomed the vote. Its secretary, Mr Jago Pender, said 2,700 jobs had been saved.

The bill may be brought back in June. The Fisheries Act 1968 stays in force until then.
`,
		who: [
			['Maud Tregarthen', 'Mrs Maud Tregarthen', 'Mrs Tregarthen'],
			['Edwin Tregarthen', 'Mr Edwin Tregarthen'],
			['National Union of Trawlermen'],
			['Jago Pender', 'Mr Jago Pender', 'Pender'],
		],
		mayWho: [['House of Assembly'], ['Alban Crewe', 'Mr Alban Crewe', 'Crewe']],
		where: [],
		mayWhere: [['Polzennor'], ['House of Assembly']],
		when: ['2026-02-24'],
		figures: ['11 votes', '64 per cent', '2,700 jobs', '19 of its own members'],
		gist: [
			'The government was defeated by 11 votes in the House of Assembly on Tuesday night when 19 of its own members refused to support a bill to close inshore fishing grounds.',
		],
	},
	{
		id: 'border-shelling',
		name: 'shelling.txt',
		file: `Shells hit market near Dravan border, killing at least 19

SELKA, Dravania, Sept 14, 2026 (Continental) - Artillery shells struck a crowded market in the border town of Selka on Sunday, killing at least 19 people and wounding 54, hours before ceasefire talks were due to resume.

Dravania accused its neighbour Ostrand of firing 12 rounds from the hills across the Miret River. Ostrand denied it.

"Our guns have been silent since Thursday," said Colonel Vasil Dorn, a spokesman for Ostrand's army.

Defence Minister Petra Halász called the attack "a crime against women carrying bread". Halász said the army had orders to answer any further fire.

A doctor at Selka's hospital, Emin Tarak, said that 8 of the dead were children. "We have two surgeons and no light," he told Continental by telephone.

The United Nations mission (UNMID) said it was sending observers. The talks in Geneva, led by the Norwegian envoy Solveig Aune, were put off until Wednesday.

More than 6,000 people have been killed since the war began in 2023.
`,
		who: [
			['Vasil Dorn', 'Colonel Vasil Dorn', 'Dorn'],
			['Petra Halász', 'Halász'],
			['Emin Tarak', 'Tarak'],
		],
		mayWho: [
			['United Nations mission', 'UNMID', 'United Nations'],
			['Solveig Aune', 'Aune'],
			['Ostrand', "Ostrand's army"],
			['Dravania'],
		],
		where: [['Selka', 'Selka, Dravania']],
		mayWhere: [['Dravania'], ['Ostrand'], ['Miret River'], ['Geneva'], ['Dravan border']],
		when: ['2026-09-13'],
		figures: ['19 people', '12 rounds', '6,000 people', '54', '19', '8 of the dead'],
		gist: [
			'Artillery shells struck a crowded market in the border town of Selka on Sunday, killing at least 19 people and wounding 54, hours before ceasefire talks were due to resume.',
		],
	},
	{
		id: 'election-night',
		name: 'election.md',
		file: `# Mirabel Costain wins presidency of San Aurelio in landslide

By Julio Fretwell | October 26, 2026

PUERTO CALMA, San Aurelio — Mirabel Costain, a former rural schoolteacher, won the presidency of San Aurelio on Sunday with 61.4% of the vote, sweeping aside a party that had governed for 22 years.

With 97% of ballots counted, President Augusto Lerma of the National Concord Party (NCP) had 29.8%, the Electoral Tribunal said. Turnout was 78%.

"Tonight the last bench in the classroom has come to the front," Costain told supporters in Plaza Santa Rosa, where the crowd sang and waved green scarves.

Lerma conceded shortly before midnight. "The people have spoken, and they did not mumble," he said.

Costain's Broom Movement, which ran under the slogan SWEEP IT CLEAN, is also on course to win 71 of the 120 seats in the assembly.

Her promises include free school meals and a cut in the salaries of ministers. Economist Pilar Anzo warned that the plans would cost $900 million a year. "There's no such money," Anzo said.

The new president will be sworn in on Jan. 10.
`,
		who: [
			['Mirabel Costain', 'Costain'],
			['Augusto Lerma', 'President Augusto Lerma', 'Lerma'],
			['National Concord Party', 'NCP'],
			['Broom Movement'],
		],
		mayWho: [['Electoral Tribunal'], ['Pilar Anzo', 'Anzo']],
		where: [['San Aurelio']],
		mayWhere: [['Puerto Calma'], ['Plaza Santa Rosa']],
		when: ['2026-10-25'],
		figures: [
			'61.4%',
			'97%',
			'29.8%',
			'78%',
			'71 of the 120 seats',
			'120 seats',
			'$900 million',
			'$900 million a year',
			'22 years',
		],
		gist: [
			'Mirabel Costain, a former rural schoolteacher, won the presidency of San Aurelio on Sunday with 61.4% of the vote, sweeping aside a party that had governed for 22 years.',
		],
	},
	{
		id: 'refuse-strike',
		name: 'strike.txt',
		file: `Bin strike to go ahead after talks collapse

Published: 20 August 2026

Refuse workers in Harnsworth will walk out on Monday after talks over pay broke down.

The Allied Municipal Workers (AMW) said 1,350 members would take part in the strike, which is due to last for three weeks.

Harnsworth Council had offered a rise of 3.2%. The union wants 7%.

AMW regional officer Denise Clough said her members had been "insulted".

"They kept the streets clean all through the pandemic, and they got a round of applause and a bill for new boots," Ms Clough said.

The council's chief executive, Rupert Havergal, said the offer was fair and that there was no more money. "Half of our budget goes on care," he said.

Mr Havergal has asked residents to keep food waste indoors. The tip on Quarry Lane will open until 22:00.

The last strike, in 2011, ended after 40 days, when 9,000 tonnes of rubbish had piled up. Resident Joan Platt, of Abbey Road, said she still remembered the smell.
`,
		who: [
			['Allied Municipal Workers', 'AMW'],
			['Harnsworth Council'],
			['Denise Clough', 'Ms Clough', 'Clough'],
			['Rupert Havergal', 'Mr Havergal', 'Havergal'],
		],
		mayWho: [['Joan Platt', 'Platt']],
		where: [['Harnsworth']],
		mayWhere: [['Quarry Lane'], ['Abbey Road']],
		when: ['2026-08-24'],
		figures: ['1,350 members', '3.2%', '7%', '9,000 tonnes', '40 days'],
		gist: ['Refuse workers in Harnsworth will walk out on Monday after talks over pay broke down.'],
	},
	{
		id: 'notes-app',
		name: 'thicket.txt',
		file: `Thicket says it will stop reading users' private notes

Tess Albright, Technology reporter
11 March 2026

Thicket, the note-taking app used by 90 million people, will no longer use private notes to train its software, the company said on Tuesday, a week after a researcher showed that it could be made to repeat them.

The change came in a blog post signed by chief executive Milo Zander. "We got this wrong," Zander wrote. "Your diary is not our textbook."

Security researcher Anouk Perrin had found that typing a few words of a stranger's note into Thicket's assistant, Bramble, sometimes brought up the rest. She got back 312 notes, among them a will.

"I asked it for a poem and it gave me somebody's pin code," Perrin said.

The Data Protection Commission (DPC) in Dublin is investigating and could fine the company up to 4% of its sales. Thicket had sales of $640m in 2025.

Rivals Pagelet and Inkwell said they did not train on notes. Thicket, founded in 2014, was bought by Corvid last year for $5.1bn.

Users can delete their data from 1 April.
`,
		who: [
			['Thicket'],
			['Milo Zander', 'Zander'],
			['Anouk Perrin', 'Perrin'],
			['Data Protection Commission', 'DPC'],
		],
		mayWho: [['Pagelet'], ['Inkwell'], ['Corvid']],
		where: [],
		mayWhere: [['Dublin']],
		when: ['2026-03-10'],
		figures: ['90 million people', '312 notes', '4%', '$640m', '$5.1bn', '4% of its sales'],
		gist: [
			'Thicket, the note-taking app used by 90 million people, will no longer use private notes to train its software, the company said on Tuesday, a week after a researcher showed that it could be made to repeat them.',
		],
	},
	{
		id: 'school-phones',
		name: 'phones.txt',
		file: `STATE BOARD VOTES TO BAN PHONES FROM CLASSROOMS

By Jerome Tisdale
May 8, 2026

PIERPONT, S.D. — Students in all 149 South Dakota school districts will have to lock away their phones from the first bell to the last under a rule approved Thursday by the State Board of Learning.

The board voted 6-1 after four hours of testimony in Room 208 of the Capitol.

Board President Winona Kessler said pilot programs had cut discipline reports by 38%.

"Teachers told us they got their students' faces back," Kessler said.

The lone vote against came from Lester Amdahl, a retired sheriff, who said parents must be able to reach their children. "I've been on the other end of that call," Amdahl said.

The rule takes effect Aug. 25. Districts will share $3.5 million to buy pouches, which cost about $16 each.

Maya Tran, a 17-year-old junior at Roosevelt High School, was the only student to speak. She said she would miss her phone "for maybe a week."

Gov. Ellen Strand has said she supports the ban. Lawmakers passed the Focus in Schools Act in February.
`,
		who: [
			['State Board of Learning'],
			['Winona Kessler', 'Board President Winona Kessler', 'Kessler'],
			['Lester Amdahl', 'Amdahl'],
		],
		mayWho: [
			['Maya Tran', 'Tran'],
			['Ellen Strand', 'Gov. Ellen Strand', 'Strand'],
			['Roosevelt High School'],
		],
		where: [['South Dakota'], ['Pierpont, S.D.', 'Pierpont']],
		mayWhere: [['Capitol'], ['S.D.'], ['Roosevelt High School']],
		when: ['2026-05-07'],
		figures: ['149 South Dakota school districts', '6-1', '38%', '$3.5 million', '$16'],
		gist: [
			'Students in all 149 South Dakota school districts will have to lock away their phones from the first bell to the last under a rule approved Thursday by the State Board of Learning.',
		],
	},
	{
		id: 'train-derailment',
		name: 'derailment.txt',
		file: `Passenger train leaves the rails at Coldbeck Junction

A passenger train carrying 412 people came off the rails at Coldbeck Junction on Friday evening, injuring 26 passengers and closing the main line to the north.

The 17:42 service from Carrow to Hexbury struck a fallen wall at about 60mph, the Rail Accident Office (RAO) said. Two of its nine carriages turned on their sides.

Passenger Gwen Ashdown was thrown across her table. "Somebody's suitcase hit me and probably saved my life," she said.

Inspector Neil Baskerville of the RAO said the wall, on land owned by a quarry, had been reported as leaning. "We want to know who was told, and when," Baskerville said.

Northern Arrow, which runs the service, praised its driver, who had braked "within a second". Fares will be refunded.

The line is expected to reopen next Thursday. Repairs will cost about £6m.

It is the second accident at the junction, after a goods train was derailed there in 2002.
`,
		who: [
			['Rail Accident Office', 'RAO'],
			['Neil Baskerville', 'Inspector Neil Baskerville', 'Baskerville'],
			['Northern Arrow'],
			['Gwen Ashdown', 'Ashdown'],
		],
		mayWho: [],
		where: [['Coldbeck Junction']],
		mayWhere: [['Carrow'], ['Hexbury']],
		when: ['Friday', 'on Friday', 'Friday evening', 'on Friday evening'],
		figures: ['412 people', '26 passengers', '60mph', '£6m'],
		gist: [
			'A passenger train carrying 412 people came off the rails at Coldbeck Junction on Friday evening, injuring 26 passengers and closing the main line to the north.',
		],
	},
	{
		id: 'apple-frost',
		name: 'frost.txt',
		file: `Frost Wipes Out Half of Valley's Apple Crop

By Hank Dutcher
THE YAMSEY VALLEY LEADER
April 30, 2026

YAMSEY, Wash. — A hard frost early Tuesday destroyed about half of the Yamsey Valley's apple crop, growers said, with losses that could reach $140 million.

Temperatures fell to 21 degrees, killing blossoms across 48,000 acres.

"You could hear the heaters roaring all up the valley, and by 4 a.m. we knew it was no use," said Ramon Ortega, who farms 300 acres with his sister, Alma Ortega.

The Valley Growers Association (VGA) has asked Gov. Pat Linnell to declare a disaster. VGA president Mae Hutchins said many families had no insurance.

"They'll lose the trees next, and then the land," Hutchins said.

Alma Ortega said she would let 40 pickers know this week that there would be no work in September. Honey Crisp and Red Lady trees were hit worst, while pears came through.

Prices are likely to rise by 15 to 20 percent, according to a Dunmire University economist. The last frost as bad came in 1955.
`,
		who: [
			['Valley Growers Association', 'VGA'],
			['Ramon Ortega'],
			['Alma Ortega'],
			['Mae Hutchins', 'Hutchins'],
		],
		mayWho: [['Pat Linnell', 'Gov. Pat Linnell', 'Linnell'], ['Dunmire University']],
		where: [['Yamsey Valley'], ['Yamsey, Wash.', 'Yamsey']],
		mayWhere: [['Wash.']],
		when: ['2026-04-28'],
		figures: [
			'$140 million',
			'21 degrees',
			'48,000 acres',
			'300 acres',
			'40 pickers',
			'15 to 20 percent',
			'20 percent',
		],
		gist: [
			"A hard frost early Tuesday destroyed about half of the Yamsey Valley's apple crop, growers said, with losses that could reach $140 million.",
		],
	},
	{
		id: 'river-spill',
		name: 'spill.md',
		file: `---
title: Dye works fined £850,000 over spill that turned river blue
date: 2026-12-02
author: Environment desk
---

A dye works has been fined £850,000 after a leak turned nine miles of the River Ashlin blue and killed more than 15,000 fish.

Corvane Textiles admitted breaking the Clean Waters Act at Dunholme Crown Court on Monday.

The court heard that a worker left a valve open at the company's plant in Mill Lane, Brackley Sands, on 7 June last year. An alarm sounded for 11 hours.

Judge Honor Plimsoll told the company: "An alarm that nobody answers is only a noise."

The Rivers Agency, which brought the case, said trout might not return until 2030. "It was the most upsetting thing I've seen in this job," said officer Callum Strode.

Corvane must also pay costs of £92,400. Its managing director, Fay Lister, apologised. "We failed our neighbours," Ms Lister said.

Anglers' leader Roy Gannet said the fine was "a day's takings". The club has 260 members.

The company's turnover last year was £48m.
`,
		who: [
			['Corvane Textiles', 'Corvane'],
			['Rivers Agency'],
			['Honor Plimsoll', 'Judge Honor Plimsoll', 'Plimsoll'],
			['Fay Lister', 'Ms Lister', 'Lister'],
			['Callum Strode', 'Strode'],
		],
		mayWho: [['Roy Gannet', 'Gannet'], ['Dunholme Crown Court']],
		where: [['River Ashlin', 'Ashlin'], ['Brackley Sands']],
		mayWhere: [['Dunholme Crown Court', 'Dunholme'], ['Mill Lane']],
		when: ['2026-11-30', '2025-06-07'],
		figures: ['£850,000', '15,000 fish', '11 hours', '£92,400', '£48m', '260 members'],
		gist: [
			'A dye works has been fined £850,000 after a leak turned nine miles of the River Ashlin blue and killed more than 15,000 fish.',
		],
	},
	{
		id: 'german-tram',
		name: 'strassenbahn.txt',
		file: `Neue Straßenbahnlinie in Hallenbrück eröffnet

Von Katrin Möllhoff

Hallenbrück, 13. April 2026. Nach sieben Jahren Bauzeit ist am Sonntag in Hallenbrück die neue Straßenbahnlinie 8 eröffnet worden. Die Strecke verbindet auf 12,6 Kilometern den Hauptbahnhof mit der Siedlung Ostheide.

Oberbürgermeisterin Sabine Terhag sprach von einem „Tag, auf den diese Stadt lange gewartet hat“. Tausende Menschen nutzten das Angebot, kostenlos zu fahren.

Die Kosten stiegen von geplanten 180 Millionen Euro auf 264 Millionen Euro. „Das darf uns nicht noch einmal passieren“, sagte Jürgen Wallat, Vorstand der Hallenbrücker Verkehrsbetriebe (HVB). Grund seien vor allem Funde aus dem Mittelalter gewesen.

Die HVB rechnet mit 35.000 Fahrgästen am Tag. Die Bahnen fahren alle zehn Minuten.

Kritik kam von Händlern in der Lange Straße, die über verlorene Parkplätze klagen.
`,
		who: [
			['Sabine Terhag', 'Terhag'],
			['Jürgen Wallat', 'Wallat'],
			['Hallenbrücker Verkehrsbetriebe', 'HVB'],
		],
		mayWho: [],
		where: [['Hallenbrück']],
		mayWhere: [['Ostheide'], ['Lange Straße'], ['Hauptbahnhof']],
		when: ['2026-04-12'],
		figures: ['12,6 Kilometern', '180 Millionen Euro', '264 Millionen Euro', '35.000 Fahrgästen'],
		gist: [
			'Nach sieben Jahren Bauzeit ist am Sonntag in Hallenbrück die neue Straßenbahnlinie 8 eröffnet worden.',
		],
	},
	{
		id: 'french-cheese',
		name: 'fromagerie.txt',
		file: `Incendie dans une fromagerie : 85 salariés au chômage technique

Par Élodie Vassard, le 5 novembre 2026

Un incendie a détruit dans la nuit de mardi à mercredi la fromagerie Bellorge, à Saint-Avre-le-Haut, sans faire de victime. Les 85 salariés sont au chômage technique.

Le feu s’est déclaré vers 3 heures dans un atelier d’emballage. Une soixantaine de pompiers ont lutté jusqu’au matin.

« On a vu partir en fumée le travail de trois générations », a déclaré Mathieu Bellorge, directeur de l’entreprise fondée en 1931. Il promet de reconstruire.

Environ 120 tonnes de fromage ont été perdues. Les dégâts sont estimés à 9 millions d’euros.

La maire, Corinne Lavalade, a annoncé une aide de 50 000 euros. « Sans Bellorge, il n’y a plus de village », a-t-elle dit.

Une enquête a été ouverte par le parquet.
`,
		who: [
			['Mathieu Bellorge', 'Bellorge'],
			['Corinne Lavalade', 'Lavalade'],
		],
		mayWho: [['fromagerie Bellorge']],
		where: [['Saint-Avre-le-Haut']],
		mayWhere: [],
		when: ['2026-11-04', '2026-11-03'],
		figures: ['85 salariés', '120 tonnes', '9 millions d’euros', '50 000 euros'],
		gist: [
			'Un incendie a détruit dans la nuit de mardi à mercredi la fromagerie Bellorge, à Saint-Avre-le-Haut, sans faire de victime.',
			'Les 85 salariés sont au chômage technique.',
		],
	},
	{
		id: 'short-jewel-theft',
		name: 'theft.txt',
		file: `Man charged over castle jewel theft

19 January 2026

A 43-year-old man has been charged with stealing a sapphire brooch worth £75,000 from Tarrow Castle. Leonard Stipe, of Quay Street, Inverlaw, will appear before magistrates on Wednesday.

The brooch, made in 1820, was found in a biscuit tin on Friday, Lowland Police said.
`,
		who: [['Leonard Stipe', 'Stipe'], ['Lowland Police']],
		mayWho: [],
		where: [['Tarrow Castle']],
		mayWhere: [['Inverlaw'], ['Quay Street']],
		when: ['2026-01-21', '2026-01-16'],
		figures: ['£75,000'],
		gist: [
			'A 43-year-old man has been charged with stealing a sapphire brooch worth £75,000 from Tarrow Castle.',
		],
	},
	{
		id: 'short-heat',
		name: 'heat.txt',
		file: `Heat record falls in Port Mendip

The temperature in Port Mendip reached 39.4C on Sunday, the highest since records began there in 1888, the Meteorological Bureau said. Forecaster Lena Ruddock said cooler air would arrive by Tuesday.
`,
		who: [['Meteorological Bureau'], ['Lena Ruddock', 'Ruddock']],
		mayWho: [],
		where: [['Port Mendip']],
		mayWhere: [],
		when: ['Sunday', 'on Sunday'],
		figures: ['39.4C'],
		gist: [
			'The temperature in Port Mendip reached 39.4C on Sunday, the highest since records began there in 1888, the Meteorological Bureau said.',
		],
	},
	{
		id: 'magazine-nurses',
		name: 'nurses.md',
		file: `# The Night Shift Is Leaving

*Rural hospitals are losing the nurses they can least replace. One county thinks it has an answer.*

By Carla Wynnewood

February 6, 2026

At 3:10 on a sleeting morning, Dot Haskins pulled off Route 9 and sat in her car for a while with the engine running. She had worked 26 nights out of 30. Behind her was the hospital. Ahead was a bed.

"I thought, if I go back in there tomorrow I'll make a mistake," Haskins says. "So I didn't go back."

Haskins is one of 7,400 nurses who left rural hospitals last year, according to the Carrick Foundation, and most of them worked at night. More than 60 such hospitals now close their doors after dark.

In Abner County, Ky., a small public hospital is trying something simple: it pays night nurses for sleeping. Since the program began, not one has quit.

"Everybody told me it was crazy," says Leroy Buchanan, the administrator of Abner Memorial Hospital. "Then they asked me for the spreadsheet."

The program costs $780,000 a year. Buchanan says that replacing the 19 nurses he used to lose would cost $1.1 million.

Judith Alcott, who studies hospital work at Penrose University, is cautious. "One county is an anecdote," Alcott says.

Haskins read about it in June. She starts there on Monday.
`,
		who: [
			['Dot Haskins', 'Haskins'],
			['Leroy Buchanan', 'Buchanan'],
			['Abner Memorial Hospital'],
			['Judith Alcott', 'Alcott'],
		],
		mayWho: [['Carrick Foundation'], ['Penrose University']],
		where: [['Abner County, Ky.', 'Abner County']],
		mayWhere: [['Route 9'], ['Ky.']],
		when: null,
		figures: [
			'7,400 nurses',
			'60 such hospitals',
			'$780,000',
			'$780,000 a year',
			'19 nurses',
			'$1.1 million',
			'26 nights',
		],
		gist: [
			'Haskins is one of 7,400 nurses who left rural hospitals last year, according to the Carrick Foundation, and most of them worked at night.',
			'Rural hospitals are losing the nurses they can least replace.',
			'In Abner County, Ky., a small public hospital is trying something simple: it pays night nurses for sleeping.',
		],
	},
];
