import type {GoldBrief} from './entry.ts';

/** The third thirty, kept apart: written after the others to measure on texts that nothing was fitted to. */
export const third: readonly GoldBrief[] = [
	{
		id: 'governor-quits',
		name: 'governor.txt',
		file: `Governor quits over ferry contract as lawmakers weigh impeachment

By LENORE HASKETT
November 19, 2026

PORT ELDRED, Maine (CDP) — Gov. Russell Tiernan said Wednesday that he would resign, hours after a legislative panel found that he had steered a $94 million ferry contract to a former business partner.

Tiernan, a Democrat in his second term, told reporters at the Winslow Annex that he would leave office on Dec. 1. Lt. Gov. Yvonne Abrego will serve the remaining 13 months.

"I did not take a dime," Tiernan said. "But I am not going to make this state watch a trial."

The House Oversight Committee voted 9-4 on Tuesday to recommend impeachment. Its report, 211 pages long, said that the contract with Casco Marine Works had cost taxpayers $17.5 million more than the lowest bid.

"The governor confused a friend with a vendor," said Rep. Dale Thibault, R-Millinock, who chairs the committee.

Attorney General Susan Okafor-Lynch said that a criminal inquiry would go on. Casco Marine Works did not answer a request for comment.

Tiernan, 61, was first elected in 2018 after the ferry Sabine Rose ran aground off Quarry Island. He had promised to replace the fleet within a decade.
`,
		who: [
			['Russell Tiernan', 'Gov. Russell Tiernan', 'Tiernan'],
			['House Oversight Committee'],
			['Dale Thibault', 'Rep. Dale Thibault', 'Thibault'],
			['Susan Okafor-Lynch', 'Attorney General Susan Okafor-Lynch', 'Okafor-Lynch'],
		],
		mayWho: [['Yvonne Abrego', 'Lt. Gov. Yvonne Abrego', 'Abrego'], ['Casco Marine Works']],
		where: [['Port Eldred, Maine', 'Port Eldred']],
		mayWhere: [['Maine'], ['Winslow Annex'], ['Quarry Island'], ['Millinock']],
		when: ['2026-11-18'],
		figures: ['$94 million', '13 months', '9-4', '211 pages', '$17.5 million'],
		gist: [
			'Gov. Russell Tiernan said Wednesday that he would resign, hours after a legislative panel found that he had steered a $94 million ferry contract to a former business partner.',
		],
	},
	{
		id: 'banana-cocaine',
		name: 'bananas.txt',
		file: `Five held after cocaine found in banana lorry

Published 9 July 2026

Five men have been arrested after cocaine with a street value of £31m was found among boxes of bananas at a warehouse in Dunholme Staithe.

Officers from the National Organised Crime Unit (NOCU) stopped a lorry on Granary Way in the early hours of Tuesday and found 390kg of the drug.

The men, aged between 24 and 57, remain in custody at Orford Lane police station. A sixth, who jumped into the River Sarn, is still being sought.

Det Supt Carys Penhallow, of the NOCU, said the load had come by ferry from Vlaarhaven.

"Bananas do not usually need five men and a lookout," she said.

Fruit importer Delmont & Daughters, which rents part of the warehouse, said it had known nothing of the load. Managing director Priscilla Delmont said her staff had raised the alarm.

"Our forklift driver noticed that one pallet was 40kg too heavy," Ms Delmont said. "He is a very careful man."

Police and Crime Commissioner Toby Lascelles said the seizure had "spared a great many families".

Neighbour Gill Trott, who has lived in Tern Close since 1991, said a helicopter had kept her awake for three hours. Mrs Trott said she had thought it was about the badgers.
`,
		who: [
			['National Organised Crime Unit', 'NOCU', 'National Organised Crime Unit (NOCU)'],
			['Carys Penhallow', 'Det Supt Carys Penhallow', 'Penhallow'],
			['Delmont & Daughters'],
			['Priscilla Delmont', 'Ms Delmont', 'Delmont'],
			['Toby Lascelles', 'Police and Crime Commissioner Toby Lascelles', 'Lascelles'],
		],
		mayWho: [['Gill Trott', 'Mrs Trott', 'Trott']],
		where: [['Dunholme Staithe']],
		mayWhere: [
			['Granary Way'],
			['Orford Lane', 'Orford Lane police station'],
			['River Sarn'],
			['Vlaarhaven'],
			['Tern Close'],
		],
		when: ['2026-07-07'],
		figures: ['£31m', '390kg', '40kg'],
		gist: [
			'Five men have been arrested after cocaine with a street value of £31m was found among boxes of bananas at a warehouse in Dunholme Staithe.',
		],
	},
	{
		id: 'parcel-fine',
		name: 'parcel.txt',
		file: `Top court upholds 1.4 billion euro fine on parcel giant

VALMERE, Feb 5, 2026 (Meridian) - The Federal Court of Trade on Thursday upheld a 1.4 billion euro fine on the parcel carrier Parcelo for squeezing out smaller rivals, the largest penalty that the country has imposed on one company.

Judges rejected Parcelo's argument that the Competition Office had defined the market too narrowly when it punished the company in 2021.

"A dominant firm may win, but it may not lock the door behind it," presiding judge Ottmar Friese wrote in a 168-page ruling.

Parcelo said that it would set the money aside in its first-quarter accounts.

"We are disappointed. We will pay, and we will keep delivering," Chief Financial Officer Yara Benslimane said in a statement.

Shares in Parcelo, which handles 3.2 million parcels a day, fell 5.1% by 1040 GMT. Rival Boxwright rose 2.7%.

The case began with a complaint by Anton Lisle, a courier from Nordhof who owned six vans and went bankrupt in 2018. Lisle told Meridian that he would frame the ruling.

Under the Fair Markets Act, victims can claim damages within 24 months. The law firm Haas Gruenwald said 70 couriers had signed up to sue.
`,
		who: [
			['Federal Court of Trade'],
			['Parcelo'],
			['Ottmar Friese', 'Friese'],
			['Yara Benslimane', 'Benslimane'],
		],
		mayWho: [
			['Anton Lisle', 'Lisle'],
			['Competition Office'],
			['Boxwright'],
			['Haas Gruenwald'],
			['Meridian'],
		],
		where: [],
		mayWhere: [['Valmere'], ['Nordhof']],
		when: ['2026-02-05'],
		figures: [
			'1.4 billion euro',
			'168-page ruling',
			'168-page',
			'3.2 million parcels a day',
			'5.1%',
			'2.7%',
			'24 months',
			'70 couriers',
		],
		gist: [
			'The Federal Court of Trade on Thursday upheld a 1.4 billion euro fine on the parcel carrier Parcelo for squeezing out smaller rivals, the largest penalty that the country has imposed on one company.',
		],
	},
	{
		id: 'airline-profit',
		name: 'airline.txt',
		file: `Tern Airways returns to profit as sun-seekers fill its planes

By Malcolm Ure, Business reporter
28 August 2026

Tern Airways has made its first half-year profit since 2019 after a rush for beach holidays filled its planes.

The airline said on Friday it made £46.2m before tax in the six months to June, compared with a loss of £112m a year earlier. Revenue rose 14% to £1.9bn.

Passenger numbers climbed to 8.3 million, with the fullest flights on routes to the Calvera Islands.

“People will give up a sofa before they give up a week in the sun,” chief executive Dominic Staveley said.

But Mr Staveley warned that fuel would cost £60m more this winter, and that fares would rise by about 3%.

Tern was founded at Hawkstone Airport in 1994 by the brothers Keith and Barry Tolland. It cut 2,600 jobs in 2020. Barry Tolland still holds a fifth of the shares.

The Cabin Crew Association (CCA) said that it was time to share the gains.

“Our members took a 10% cut to keep this airline flying,” said Lorraine Petch, the CCA’s general secretary. “They would like it back.”

Shares in Tern closed 8% higher at 214p. Femi Adewale, an analyst at Northgate Securities, called the results “a proper holiday snap”.
`,
		who: [
			['Tern Airways', 'Tern'],
			['Dominic Staveley', 'Mr Staveley', 'Staveley'],
			['Cabin Crew Association', 'CCA', 'Cabin Crew Association (CCA)'],
			['Lorraine Petch', 'Petch'],
		],
		mayWho: [
			['Barry Tolland', 'Tolland', 'Keith and Barry Tolland'],
			['Keith'],
			['Femi Adewale', 'Adewale'],
			['Northgate Securities'],
		],
		where: [],
		mayWhere: [['Calvera Islands'], ['Hawkstone Airport', 'Hawkstone']],
		when: ['2026-08-28'],
		figures: [
			'£46.2m',
			'£112m',
			'14%',
			'£1.9bn',
			'8.3 million',
			'£60m',
			'3%',
			'2,600 jobs',
			'10% cut',
			'8%',
			'214p',
		],
		gist: [
			'Tern Airways has made its first half-year profit since 2019 after a rush for beach holidays filled its planes.',
			'The airline said on Friday it made £46.2m before tax in the six months to June, compared with a loss of £112m a year earlier.',
		],
	},
	{
		id: 'coalfield-derby',
		name: 'derby.txt',
		file: `Nwosu rescues point for ten-man Ferncliffe in derby thriller

Ferncliffe Athletic 2-2 Marchbank City

By Gareth Plumb at Tannery Road

11 October 2026

Chidi Nwosu headed in during the seventh minute of stoppage time as Ferncliffe Athletic drew 2-2 with Marchbank City in Saturday's Coalfield derby, having played for more than an hour with ten men.

City went ahead through a free kick by Andris Kalnins. Ferncliffe then lost defender Joe Tillotson to a red card after 27 minutes, and Kalnins made it 2-0 before half-time with a low shot.

Substitute Marlon Crewe pulled one back, and Nwosu met Leo Santangelo's corner to send the crowd of 24,610 at Tannery Road wild.

"I've never heard a noise like it," Nwosu told Radio Coalfield. "My ears are still going."

Ferncliffe manager Bryn Cadwallader admitted that his side had no right to anything. "I'll be honest, I had a speech ready for losing 5-0," Cadwallader said.

City boss Henrique Amado was furious with referee Paul Ousby.

"Seven minutes? My watch says four," Amado said. He was shown a yellow card after the whistle.

The result lifts Ferncliffe to 16th in the Northern Premiership. City stay third, two points behind Holm Wanderers, whom they visit on Wednesday in the League Shield.
`,
		who: [
			['Chidi Nwosu', 'Nwosu'],
			['Ferncliffe Athletic', 'Ferncliffe'],
			['Marchbank City', 'City', 'Marchbank'],
			['Bryn Cadwallader', 'Cadwallader'],
			['Henrique Amado', 'Amado'],
		],
		mayWho: [
			['Andris Kalnins', 'Kalnins'],
			['Joe Tillotson', 'Tillotson'],
			['Marlon Crewe', 'Crewe'],
			['Leo Santangelo', 'Santangelo'],
			['Paul Ousby', 'Ousby'],
			['Holm Wanderers'],
			['Radio Coalfield'],
		],
		where: [['Tannery Road']],
		mayWhere: [],
		when: ['2026-10-10'],
		figures: ['2-2', '27 minutes', '2-0', '24,610', '5-0'],
		gist: [
			"Chidi Nwosu headed in during the seventh minute of stoppage time as Ferncliffe Athletic drew 2-2 with Marchbank City in Saturday's Coalfield derby, having played for more than an hour with ten men.",
		],
	},
	{
		id: 'overtime-win',
		name: 'overtime.txt',
		file: `Dufresne scores 41 as Breakers top Stags in overtime

By HANK ILLINGWORTH
CDP Sports Writer

MESA LINDA, Ariz. (CDP) — Tyrell Dufresne scored 41 points, 12 of them in overtime, and the Kesslerton Breakers beat the Mesa Linda Stags 118-109 on Friday night to even the conference finals at two games apiece.

Center Milos Petrakovic added 19 points and 14 rebounds for the Breakers, who trailed by 16 in the second quarter.

“Tyrell looked at me and said, ‘Just give me the ball,’” coach Wanda Ferris said. “That’s what they pay me for.”

Ricky Oyelaran led the Stags with 33 points, but he missed two free throws with four seconds left in regulation and the score tied 101-101.

“I’m going to see those in my sleep,” Oyelaran said.

The Stags played without guard Devin Marsh, who has a sprained ankle. Coach Hal Brodeur said Marsh would be examined again on Sunday.

The loss was the first at Copper Bowl Arena since Jan. 9 for the Stags, who had won 22 straight home games. The sellout crowd of 17,455 included former President Dwight Colfax.

Game 5 is Monday in Kesslerton, where the Breakers last won a title in 1988.
`,
		who: [
			['Tyrell Dufresne', 'Dufresne', 'Tyrell'],
			['Kesslerton Breakers', 'Breakers', 'the Breakers'],
			['Mesa Linda Stags', 'Stags', 'the Stags'],
			['Wanda Ferris', 'Ferris'],
			['Ricky Oyelaran', 'Oyelaran'],
		],
		mayWho: [
			['Milos Petrakovic', 'Petrakovic'],
			['Devin Marsh', 'Marsh'],
			['Hal Brodeur', 'Brodeur'],
			['Dwight Colfax', 'President Dwight Colfax', 'former President Dwight Colfax', 'Colfax'],
		],
		where: [['Mesa Linda, Ariz.', 'Mesa Linda']],
		mayWhere: [['Copper Bowl Arena'], ['Kesslerton'], ['Ariz.']],
		when: ['Friday', 'on Friday', 'Friday night', 'on Friday night'],
		figures: [
			'41 points',
			'12 of them',
			'118-109',
			'19 points',
			'14 rebounds',
			'33 points',
			'101-101',
			'22 straight home games',
			'17,455',
		],
		gist: [
			'Tyrell Dufresne scored 41 points, 12 of them in overtime, and the Kesslerton Breakers beat the Mesa Linda Stags 118-109 on Friday night to even the conference finals at two games apiece.',
		],
	},
	{
		id: 'tin-town-landslide',
		name: 'landslide.txt',
		file: `At least 48 dead as landslide buries mining town in Cordovia

SAN AURELIO, Cordovia, March 24, 2026 (Meridian) - Rescuers digging with shovels and bare hands pulled 11 more bodies on Tuesday from the mud that buried a tin-mining town in the mountains of Cordovia, taking the death toll to at least 48.

About 130 people are still missing in San Aurelio, where a hillside gave way shortly before dawn on Sunday after nine days of rain.

"We have stopped calling out names," said Captain Rodrigo Penalba of the Civil Defence Corps. "Now we only listen."

President Alba Quintana flew over the valley on Monday and declared three days of mourning. She said the government would house 4,000 people in the football stadium at Puerto Hondo, 60 km away.

Nelly Ocampo, 33, had gone to fetch water. "I turned around and there was no street," Ocampo said. Her family had lived in Calle Esperanza for 40 years.

Residents blame the owner of the mine, Altura Tin Holdings, for felling the trees above the town. The company denied it and offered $2 million in aid.

The Ministry of Mines warned in 2023 that the slope was unstable. Minister Julio Sarmiento has not commented.

The aid group Doctors for All said that it had sent 35 tonnes of medicine.
`,
		who: [
			['Rodrigo Penalba', 'Captain Rodrigo Penalba', 'Penalba'],
			['Alba Quintana', 'President Alba Quintana', 'Quintana'],
			['Nelly Ocampo', 'Ocampo'],
		],
		mayWho: [
			['Altura Tin Holdings'],
			['Civil Defence Corps'],
			['Ministry of Mines'],
			['Julio Sarmiento', 'Minister Julio Sarmiento', 'Sarmiento'],
			['Doctors for All'],
		],
		where: [['San Aurelio, Cordovia', 'San Aurelio']],
		mayWhere: [['Cordovia'], ['Puerto Hondo'], ['Calle Esperanza']],
		when: ['2026-03-22', '2026-03-24'],
		figures: [
			'48 dead',
			'at least 48',
			'11 more bodies',
			'130 people',
			'4,000 people',
			'60 km',
			'40 years',
			'$2 million',
			'35 tonnes',
		],
		gist: [
			'Rescuers digging with shovels and bare hands pulled 11 more bodies on Tuesday from the mud that buried a tin-mining town in the mountains of Cordovia, taking the death toll to at least 48.',
		],
	},
	{
		id: 'wrong-scans',
		name: 'scans.txt',
		file: `Health trust sorry after 1,340 patients given wrong scan results

Amelia Sturrock
Health correspondent
6 May 2026

A health trust has apologised after a software fault led to 1,340 patients at hospitals in Eastmere and Coldby being given the wrong scan results.

Eastmere Hospitals Trust said on Tuesday that 62 people had been told they were clear of cancer when they were not. Four of them have since died.

The fault, in a program called LumaView, swapped the records of patients who shared a surname.

Retired teacher Jean Bracewell, 68, was told in November that a shadow on her lung was nothing. The letter was meant for Joan Bracewell, whom she has since met for tea.

"She got my cancer and I got her all-clear," Jean Bracewell said. "Neither of us has slept since."

Joan Bracewell, 71, had begun to plan her funeral.

Trust chief executive Dr Nikhil Varma said that he was deeply sorry. "These families trusted us, and we failed them," Dr Varma said.

The supplier, Ocular Systems, said it had mended the fault within 48 hours.

The Patient Safety Board (PSB) is to hold an inquiry, led by Baroness Ashgrove. Solicitor Hamish Ogden, who represents 85 of the patients, said that the trust had known since January.

Scans at St Aidan's Hospital are being checked again at a cost of £3.4m.
`,
		who: [
			['Eastmere Hospitals Trust'],
			['Jean Bracewell'],
			['Nikhil Varma', 'Dr Nikhil Varma', 'Dr Varma', 'Varma'],
			['Hamish Ogden', 'Ogden'],
		],
		mayWho: [
			['Joan Bracewell'],
			['Ocular Systems'],
			['Patient Safety Board', 'PSB', 'Patient Safety Board (PSB)'],
			['Baroness Ashgrove', 'Ashgrove'],
			["St Aidan's Hospital"],
		],
		where: [['Eastmere'], ['Coldby']],
		mayWhere: [["St Aidan's Hospital"]],
		when: ['2026-05-05'],
		figures: ['1,340 patients', '62 people', '48 hours', '85 of the patients', '£3.4m'],
		gist: [
			'A health trust has apologised after a software fault led to 1,340 patients at hospitals in Eastmere and Coldby being given the wrong scan results.',
		],
	},
	{
		id: 'by-election-upset',
		name: 'by-election.txt',
		file: `Greenway Party takes Dunmarch in shock by-election win

By Rhodri Pask, Political correspondent, in Dunmarch
5 December 2025

The Greenway Party has won the Dunmarch by-election, overturning a majority of 14,022 in a seat that the Unionists had held since 1935.

Former vet Shona Macalister took the seat with 13,871 votes, 1,206 more than the Unionist candidate, Piers Haddow. Progressive candidate Anita Dass came third.

"Dunmarch has been taken for granted since before my granny was born," Ms Macalister said in her victory speech at the Corn Exchange.

Thursday's vote was called after Sir Giles Renwick resigned in September over a loan from the builder Tolmuir Estates.

Prime Minister Audrey Kinnaird said she understood why people were angry. "It has been a difficult night, and I am not going to dress it up," Ms Kinnaird said.

Turnout was 52.6%.

Prof Ewan Struthers, of Lornmouth University, said a swing of 21.4% at a general election would cost the Unionists 90 seats. "Nobody with a garden is safe," Prof Struthers said.

Greenway leader Kofi Brandreth will join Ms Macalister at a rally in Port Lorne on Saturday.

The Electoral Office is looking into a complaint about leaflets that promised voters "free hedges".
`,
		who: [
			['Greenway Party', 'The Greenway Party', 'Greenway'],
			['Shona Macalister', 'Ms Macalister', 'Macalister'],
			['Audrey Kinnaird', 'Prime Minister Audrey Kinnaird', 'Ms Kinnaird', 'Kinnaird'],
			['Ewan Struthers', 'Prof Ewan Struthers', 'Prof Struthers', 'Struthers'],
		],
		mayWho: [
			['Unionists', 'the Unionists', 'Unionist'],
			['Piers Haddow', 'Haddow'],
			['Anita Dass', 'Dass'],
			['Giles Renwick', 'Sir Giles Renwick', 'Renwick'],
			['Kofi Brandreth', 'Brandreth'],
			['Tolmuir Estates'],
			['Lornmouth University'],
			['Electoral Office', 'The Electoral Office'],
		],
		where: [['Dunmarch']],
		mayWhere: [['Corn Exchange'], ['Port Lorne']],
		when: ['2025-12-04', '2025-12-05'],
		figures: [
			'14,022',
			'majority of 14,022',
			'13,871 votes',
			'1,206',
			'1,206 more',
			'52.6%',
			'21.4%',
			'90 seats',
		],
		gist: [
			'The Greenway Party has won the Dunmarch by-election, overturning a majority of 14,022 in a seat that the Unionists had held since 1935.',
		],
	},
	{
		id: 'fabric-bankruptcy',
		name: 'fabric.txt',
		file: `Fabric chain Pym & Lacey files for bankruptcy, will close 240 stores

By CORDELIA VANN
January 14, 2026

NEW YORK (CDP) — Fabric and crafts retailer Pym & Lacey has filed for Chapter 11 bankruptcy protection for the second time in three years and plans to close 240 of its 615 stores.

The 88-year-old company, which is based in Hudson Mills, Ohio, listed debts of $730 million in papers filed Tuesday in a court in Delaware. It has about 11,900 employees.

"The math stopped working," interim CEO Carla Restrepo said on a call with reporters. "People sew less, and when they do they shop on their phones."

The hedge fund Blackmere Capital has offered to buy the remaining stores for $185 million, subject to an auction on Feb. 20.

Pym & Lacey opened its first shop on Market Street in 1938, when the cousins Ida Pym and Frances Lacey bought 600 bolts of cotton from a flooded mill.

Rival Hobby Barn said it would honor the chain's gift cards through March 31.

Outside the Hudson Mills store on Wednesday, Loretta Quigg was waiting for the doors to open. "I've got $40 on a card and a quilt with no back," Quigg said.

Neil Saperton, a managing director at Retail Compass, said the company had been "run for its lenders, not its ladies."
`,
		who: [
			['Pym & Lacey'],
			['Carla Restrepo', 'Restrepo'],
			['Loretta Quigg', 'Quigg'],
			['Neil Saperton', 'Saperton'],
		],
		mayWho: [['Blackmere Capital'], ['Hobby Barn'], ['Retail Compass'], ['Ida Pym'], ['Frances Lacey']],
		where: [['Hudson Mills, Ohio', 'Hudson Mills']],
		mayWhere: [['New York'], ['Ohio'], ['Delaware'], ['Market Street']],
		when: ['2026-01-13', '2026-01-14'],
		figures: [
			'240 stores',
			'240 of its 615 stores',
			'615 stores',
			'$730 million',
			'11,900 employees',
			'$185 million',
			'600 bolts',
			'$40',
		],
		gist: [
			'Fabric and crafts retailer Pym & Lacey has filed for Chapter 11 bankruptcy protection for the second time in three years and plans to close 240 of its 615 stores.',
		],
	},
	{
		id: 'donkey-fraud',
		name: 'donkeys.txt',
		file: `Bookkeeper jailed for £2.7m theft from donkey sanctuary

Last updated: 15 September 2026

A bookkeeper who stole £2.7m from a donkey sanctuary to pay for racehorses has been jailed for seven years.

Tamsin Goodyear, 49, moved the money in 416 transfers over 11 years while she kept the accounts of Honeyfield Donkey Rescue in Brackenfold.

Sentencing her at Westmoor Crown Court on Monday, Judge Aled Prothero said she had "robbed the patient to feed the proud".

Goodyear, of Chapel Hill, Upper Rigg, had admitted fraud at a hearing on 3 June.

The court heard that her horse Honest Penny had won £9,000 at Stapleholme Races in 2023.

The sanctuary's founder, Wilf Oddy, 82, sold his house to pay for hay. "I trusted her with the keys to everything," Mr Oddy said outside court. "She sent me a card every Christmas."

Defending, Leila Farouk said Goodyear was ashamed and had lost her marriage.

Prosecutor Simon Treadwell said that only £310,000 had been recovered. A hearing under the Proceeds of Crime Act will be held in January.

Det Con Bex Norcliffe, of Fellside Police, said: "Goodyear is a liar with very good handwriting."

The charity still cares for 138 donkeys. Donations since the trial have passed £95,000.
`,
		who: [
			['Tamsin Goodyear', 'Goodyear'],
			['Aled Prothero', 'Judge Aled Prothero', 'Prothero'],
			['Wilf Oddy', 'Mr Oddy', 'Oddy'],
			['Bex Norcliffe', 'Det Con Bex Norcliffe', 'Norcliffe'],
			['Honeyfield Donkey Rescue'],
		],
		mayWho: [
			['Leila Farouk', 'Farouk'],
			['Simon Treadwell', 'Treadwell'],
			['Fellside Police'],
			['Westmoor Crown Court'],
		],
		where: [['Brackenfold'], ['Westmoor Crown Court', 'Westmoor']],
		mayWhere: [['Upper Rigg'], ['Chapel Hill'], ['Stapleholme Races', 'Stapleholme']],
		when: ['2026-09-14'],
		figures: ['£2.7m', '416 transfers', '11 years', '£9,000', '£310,000', '138 donkeys', '£95,000'],
		gist: [
			'A bookkeeper who stole £2.7m from a donkey sanctuary to pay for racehorses has been jailed for seven years.',
		],
	},
	{
		id: 'cholera-floods',
		name: 'cholera.txt',
		file: `Cholera kills 212 in Zambari after floods, health body says

By Thandeka Royce

KITANDU, Nov 13, 2025 (Meridian) - A cholera outbreak that followed last month's floods in eastern Zambari has killed 212 people and made 9,450 ill, the World Health Council (WHC) said on Thursday.

Half of the dead are children under five. The disease, which spreads in dirty water, can kill within hours but is cheap to treat.

"A child's life costs us 60 cents here, and we do not have the 60 cents," said Dr Esi Mbatha, who leads the council's mission in Kitandu.

The WHC has asked donors for $38 million. It has received 12% of that.

Health Minister Joseph Lutala said 1.5 million doses of vaccine would arrive on Saturday.

"We are asking people to boil everything," Lutala told state radio.

At the Sister Agatha Clinic in the lakeside town of Ombaya, 140 patients shared 52 beds. Nurse Grace Tindi said that she had not been home since Oct 30.

Opposition leader Samuel Lutala, the minister's cousin, accused the government of hiding the outbreak until after the election. "They counted votes while we counted coffins," Samuel Lutala said at a rally.

The National Water Company said that it had repaired 17 wells.
`,
		who: [
			['World Health Council', 'WHC', 'World Health Council (WHC)'],
			['Esi Mbatha', 'Dr Esi Mbatha', 'Mbatha'],
			['Joseph Lutala', 'Health Minister Joseph Lutala', 'Lutala'],
			['Samuel Lutala'],
		],
		mayWho: [['Grace Tindi', 'Tindi'], ['National Water Company'], ['Sister Agatha Clinic']],
		where: [['eastern Zambari', 'Zambari'], ['Kitandu'], ['Ombaya']],
		mayWhere: [['Sister Agatha Clinic']],
		when: ['2025-11-13', '2025-10'],
		figures: [
			'212 people',
			'9,450 ill',
			'60 cents',
			'$38 million',
			'12%',
			'1.5 million doses',
			'140 patients',
			'52 beds',
			'17 wells',
		],
		gist: [
			"A cholera outbreak that followed last month's floods in eastern Zambari has killed 212 people and made 9,450 ill, the World Health Council (WHC) said on Thursday.",
		],
	},
	{
		id: 'release-acquisition',
		name: 'hearwell.txt',
		file: `Hearwell Labs to Acquire Quietude Audio, Expanding Reach to 31 Countries

CALDERA FALLS, Ore., April 21, 2026 /TRADEWIRE/ -- Hearwell Labs, Inc. (NDX: HRWL), a leading maker of over-the-counter hearing aids, today announced that it has entered into a definitive agreement to acquire Quietude Audio ApS for approximately $265 million in cash and stock.

The transaction will extend Hearwell's reach from 9 to 31 countries and add 140 engineers to its research team in Odensund.

"Hearing loss doesn't stop at a border, and neither should we," said Marcus Delacroix-Hill, Chairman and Chief Executive Officer of Hearwell Labs. "Quietude's chip is the finest I have ever listened to."

Quietude co-founder Signe Thorsager will join Hearwell as Chief Product Officer. "We built this company around my grandfather's kitchen radio," Thorsager said. "Now it will reach millions of kitchens."

The transaction is expected to close in the third quarter of 2026 and to add 11 cents to earnings per share in the first full year. Larch & Company served as financial advisor to Hearwell.

About Hearwell Labs

Hearwell Labs was founded in 2012 in Caldera Falls and has fitted more than 2.4 million people. Learn more at www.hearwell.example.

Investor Contact: Jody Pell, ir@hearwell.example

SOURCE Hearwell Labs, Inc.
`,
		who: [
			['Hearwell Labs', 'Hearwell Labs, Inc.', 'Hearwell'],
			['Quietude Audio', 'Quietude Audio ApS', 'Quietude'],
			['Marcus Delacroix-Hill', 'Delacroix-Hill'],
			['Signe Thorsager', 'Thorsager'],
		],
		mayWho: [['Larch & Company']],
		where: [],
		mayWhere: [['Caldera Falls, Ore.', 'Caldera Falls'], ['Odensund'], ['Ore.']],
		when: ['2026-04-21'],
		figures: [
			'31 Countries',
			'31 countries',
			'9 to 31 countries',
			'$265 million',
			'140 engineers',
			'11 cents',
			'2.4 million people',
		],
		gist: [
			'Hearwell Labs, Inc. (NDX: HRWL), a leading maker of over-the-counter hearing aids, today announced that it has entered into a definitive agreement to acquire Quietude Audio ApS for approximately $265 million in cash and stock.',
		],
	},
	{
		id: 'release-rural-bridges',
		name: 'bridges.txt',
		file: `FOR IMMEDIATE RELEASE
June 22, 2026

Department of Rural Roads Awards $128 Million to Repair 94 Bridges

ALBRIGHT, Kan. – The U.S. Department of Rural Roads (DRR) today announced $128 million in grants to repair or replace 94 bridges in 17 states, including 12 that are closed to school buses.

Secretary of Rural Roads Benita Hargis announced the awards beside the Cottonwood Bridge in Albright, which has been closed since a grain truck fell through its deck in 2022.

"A bridge that can't carry a school bus isn't a bridge. It's a monument," said Secretary Hargis. "These grants will cut the ride to school by 40 minutes for children in this county."

The largest award, $21.6 million, goes to the Three Rivers Tribal Council for a crossing at Medicine Flats.

"We asked for this bridge when I was a girl," said Council Chairwoman Loretta Standing Elk. "I intend to be the first one across."

Kansas Governor Ted Brumley thanked the department and said the state would add $3 million.

The grants are funded by the Better Crossings Act, signed in 2024. A further round of applications opens on September 1.

###

Media inquiries: DRR Office of Public Affairs, (555) 014-0199
`,
		who: [
			[
				'Department of Rural Roads',
				'U.S. Department of Rural Roads',
				'DRR',
				'U.S. Department of Rural Roads (DRR)',
			],
			['Benita Hargis', 'Secretary of Rural Roads Benita Hargis', 'Secretary Hargis', 'Hargis'],
			['Loretta Standing Elk', 'Council Chairwoman Loretta Standing Elk', 'Standing Elk'],
			['Three Rivers Tribal Council'],
		],
		mayWho: [['Ted Brumley', 'Governor Ted Brumley', 'Kansas Governor Ted Brumley', 'Brumley']],
		where: [['Albright, Kan.', 'Albright']],
		mayWhere: [['Cottonwood Bridge'], ['Medicine Flats'], ['Kansas'], ['Kan.'], ['U.S.']],
		when: ['2026-06-22'],
		figures: [
			'$128 Million',
			'94 Bridges',
			'$128 million',
			'94 bridges',
			'17 states',
			'40 minutes',
			'$21.6 million',
			'$3 million',
		],
		gist: [
			'The U.S. Department of Rural Roads (DRR) today announced $128 million in grants to repair or replace 94 bridges in 17 states, including 12 that are closed to school buses.',
		],
	},
	{
		id: 'release-drug-trial',
		name: 'orphea.txt',
		file: `Orphea Therapeutics Reports Positive Phase 3 Results for Migraine Drug

October 20, 2025 07:00 AM Eastern Daylight Time

LINDEN PARK, Mass.--(NEWSLANE)--Orphea Therapeutics (ORPH), a clinical-stage biotechnology company, today announced that its experimental migraine treatment, zelotripan, met the main goal of its CALM-3 trial, halving the number of headache days in 58% of patients.

CALM-3 enrolled 1,126 adults at 84 sites. Patients who took zelotripan had 5.3 fewer headache days a month, against 1.9 fewer on placebo. The most common side effect was nausea, seen in 6% of patients.

"For people who lose a week of every month, this is a week given back," said Ingrid Falkenrath, M.D., Ph.D., Chief Medical Officer of Orphea.

"I have waited my whole career for numbers like these," said Dr. Samuel Adjei, a neurologist at Bellweather University Hospital and the trial's lead investigator. Dr. Adjei is a paid consultant to Orphea.

The company plans to seek approval from the Food and Drug Administration (FDA) in the first half of 2026. It ended September with $312 million in cash.

About Orphea Therapeutics

Orphea was founded in 2015 and employs 190 people.

Forward-Looking Statements

This press release contains forward-looking statements, which involve risks.
`,
		who: [
			['Orphea Therapeutics', 'Orphea'],
			['Ingrid Falkenrath', 'Falkenrath'],
			['Samuel Adjei', 'Dr. Samuel Adjei', 'Dr. Adjei', 'Adjei'],
		],
		mayWho: [
			['Food and Drug Administration', 'FDA', 'Food and Drug Administration (FDA)'],
			['Bellweather University Hospital'],
		],
		where: [],
		mayWhere: [['Linden Park, Mass.', 'Linden Park'], ['Mass.'], ['Bellweather University Hospital']],
		when: ['2025-10-20'],
		figures: [
			'58%',
			'58% of patients',
			'1,126 adults',
			'84 sites',
			'5.3 fewer headache days a month',
			'1.9 fewer',
			'6% of patients',
			'$312 million',
			'190 people',
		],
		gist: [
			'Orphea Therapeutics (ORPH), a clinical-stage biotechnology company, today announced that its experimental migraine treatment, zelotripan, met the main goal of its CALM-3 trial, halving the number of headache days in 58% of patients.',
		],
	},
	{
		id: 'release-wind-order',
		name: 'wind.md',
		file: `# Stormvik Secures 840 MW Turbine Order for Hesper Bank Wind Farm

OSTREVIK, Norhavn, Feb. 6, 2026 (GLOBELINE) -- Stormvik AS (OSX: STVK) has received a firm order from Hesper Bank Offshore for 56 turbines for the 840 MW Hesper Bank wind farm, 70 kilometers off the coast of Norhavn.

The order is worth about EUR 1.1 billion and includes a 20-year service agreement. Installation is scheduled to begin in spring 2028.

"This is the largest order in our history and a vote of confidence in every welder in Ostrevik," said Knut Solheimsen, President and CEO of Stormvik. "We will hire 350 people to keep our promise."

Hesper Bank Offshore is a joint venture between Norhavn Energi (60%) and Cape Pension Fund (40%).

"We looked at nine turbines and chose the one that the fishermen minded least," said Beatrix Oudekerk, Managing Director of Hesper Bank Offshore.

When complete, the wind farm will supply 900,000 homes.

## About Stormvik

Stormvik designs and builds offshore wind turbines. It has 4,700 employees in eight countries and had revenue of EUR 2.8 billion in 2024.

## Contact

Eirik Lunde, Head of Communications, +00 555 0188
`,
		who: [
			['Stormvik', 'Stormvik AS'],
			['Hesper Bank Offshore'],
			['Knut Solheimsen', 'Solheimsen'],
			['Beatrix Oudekerk', 'Oudekerk'],
		],
		mayWho: [['Norhavn Energi'], ['Cape Pension Fund']],
		where: [['Hesper Bank', 'Hesper Bank wind farm', 'Hesper Bank Wind Farm']],
		mayWhere: [['Ostrevik, Norhavn', 'Ostrevik'], ['Norhavn']],
		when: ['2026-02-06'],
		figures: [
			'840 MW',
			'56 turbines',
			'70 kilometers',
			'EUR 1.1 billion',
			'1.1 billion',
			'350 people',
			'60%',
			'40%',
			'900,000 homes',
			'4,700 employees',
			'EUR 2.8 billion',
			'2.8 billion',
		],
		gist: [
			'Stormvik AS (OSX: STVK) has received a firm order from Hesper Bank Offshore for 56 turbines for the 840 MW Hesper Bank wind farm, 70 kilometers off the coast of Norhavn.',
		],
	},
	{
		id: 'radio-interview',
		name: 'nightjar.txt',
		file: `Why the nightjars came back to Sallow Heath

Heard on The Morning Hour
March 24, 2026 at 5:08 AM

MARISSA KEENE, HOST: For 40 years nobody heard a nightjar on Sallow Heath. On Sunday night, volunteers counted 16 of them. Our reporter Dov Perlin went to find out why.

(SOUNDBITE OF BIRDS)

DOV PERLIN, BYLINE: That whirring is the sound of a male looking for company. Harriet Tolley of the Heathland Trust is whispering so as not to put him off.

HARRIET TOLLEY: We took out 9,000 pine trees. People wrote to me and said I was a murderer.

PERLIN: And now?

TOLLEY: Now they write and ask where to park.

PERLIN: The pines were planted by the Timber Commission in the 1950s. When they were felled, the heather came back, and the moths came with it. Professor Alun Griffin of Marlcombe College says that a single bird eats 300 moths a night.

ALUN GRIFFIN: It's a small bird with a very big mouth. I have colleagues like that.

PERLIN: The Trust now wants to buy another 600 acres, for 2.2 million pounds. For The Morning Hour, I'm Dov Perlin on Sallow Heath.

KEENE: And tomorrow, the trouble with otters.
`,
		who: [
			['Harriet Tolley', 'Tolley'],
			['Heathland Trust', 'the Heathland Trust'],
			['Alun Griffin', 'Professor Alun Griffin', 'Griffin'],
		],
		mayWho: [
			['Dov Perlin', 'Perlin'],
			['Marissa Keene', 'Keene'],
			['Timber Commission', 'the Timber Commission'],
			['Marlcombe College'],
		],
		where: [['Sallow Heath']],
		mayWhere: [],
		when: ['2026-03-22'],
		figures: ['40 years', '16 of them', '9,000 pine trees', '300 moths', '600 acres', '2.2 million pounds'],
		gist: [
			'On Sunday night, volunteers counted 16 of them.',
			'For 40 years nobody heard a nightjar on Sallow Heath.',
			'When they were felled, the heather came back, and the moths came with it.',
		],
	},
	{
		id: 'rate-press-conference',
		name: 'governor-press.txt',
		file: `Transcript of the press conference of the Governor of the Bank of Hallund

Merrow, Thursday 9 July 2026

Governor Ilona Varga: Good afternoon. The Board decided today to lower the policy rate by a quarter of a point, to 3.75 per cent. Inflation fell to 2.1 per cent in June, and we expect it to stay close to our target of 2 per cent through next year. I am joined by Deputy Governor Pascal Ndiaye, and we will gladly take your questions.

Question (Linus Wahl, Hallund Courier): Governor, was the decision unanimous?

Ilona Varga: It was not. Seven members were in favour and two preferred to wait until September. I respect their patience.

Question (Rosa Pinheiro, Meridian): House prices rose by 8 per cent last year. Are you not pouring oil on the fire?

Ilona Varga: We look at house prices, but we do not set them. Mr Ndiaye has more.

Pascal Ndiaye: Households now owe 310 billion crowns. That is a great deal of money, but most of it is at fixed rates. From October banks must hold 1.5 per cent more capital against it.

Question (Linus Wahl, Hallund Courier): Will you serve a second term?

Ilona Varga: You will have to ask the King. Thank you.
`,
		who: [
			['Ilona Varga', 'Governor Ilona Varga', 'Varga'],
			['Pascal Ndiaye', 'Deputy Governor Pascal Ndiaye', 'Mr Ndiaye', 'Ndiaye'],
			['Bank of Hallund', 'the Bank of Hallund'],
		],
		mayWho: [
			['Linus Wahl', 'Wahl'],
			['Rosa Pinheiro', 'Pinheiro'],
			['Hallund Courier'],
			['Meridian'],
			['the Board', 'Board'],
		],
		where: [['Merrow'], ['Hallund']],
		mayWhere: [],
		when: ['2026-07-09'],
		figures: [
			'3.75 per cent',
			'2.1 per cent',
			'2 per cent',
			'8 per cent',
			'310 billion crowns',
			'1.5 per cent',
		],
		gist: ['The Board decided today to lower the policy rate by a quarter of a point, to 3.75 per cent.'],
	},
	{
		id: 'blog-larkspur',
		name: '2026-02-18-larkspur-4.md',
		file: `---
layout: post
title: "Larkspur 4.0 is here, and it is half the size"
date: 2026-02-18 09:30:00 +0000
author: Jun Takahara
categories: [releases, editor]
tags:
  - larkspur
  - open-source
---

Today we are releasing **Larkspur 4.0**, the biggest change to our free text editor since Mirela Costin wrote the first lines of it on a train to Tirava in 2014.

The download shrinks from 212 MB to 98 MB, and the editor now starts in 0.4 seconds.

![The new Larkspur window](/images/larkspur-4.png)

## What is new

- A spelling checker that works in 46 languages, built by the [Openlex Foundation](https://openlex.example).
- Side-by-side comparison, asked for by 1,900 of you.
- No more telemetry. None at all.

"We deleted more code than we wrote, and I cried only once," says Costin, who still reviews every patch.

## Who paid for it

The work took 14 months. It was funded by a grant of €180,000 from the Civic Software Fund and by Brightwater Cloud, which gave us servers.

Security researcher Tobi Alade found three holes in the beta. All are closed. Thank you, Tobi!

## What comes next

Version 3 will get fixes until 31 December 2026. We will show what we have planned for 5.0 at the Larkspur Days in Ghentmouth in May. Come and say hello.
`,
		who: [['Mirela Costin', 'Costin'], ['Larkspur']],
		mayWho: [
			['Openlex Foundation'],
			['Civic Software Fund'],
			['Brightwater Cloud'],
			['Tobi Alade', 'Alade', 'Tobi'],
			['Jun Takahara', 'Takahara'],
			['Larkspur 4.0'],
		],
		where: [],
		mayWhere: [['Tirava'], ['Ghentmouth']],
		when: ['2026-02-18'],
		figures: ['212 MB', '98 MB', '0.4 seconds', '46 languages', '1,900 of you', '14 months', '€180,000'],
		gist: [
			'Today we are releasing Larkspur 4.0, the biggest change to our free text editor since Mirela Costin wrote the first lines of it on a train to Tirava in 2014.',
			'Today we are releasing **Larkspur 4.0**, the biggest change to our free text editor since Mirela Costin wrote the first lines of it on a train to Tirava in 2014.',
			'The download shrinks from 212 MB to 98 MB, and the editor now starts in 0.4 seconds.',
		],
	},
	{
		id: 'blog-tram-stop',
		name: 'tram-stop.md',
		file: `+++
title = "The council moved our tram stop. Nobody told the tram."
date = 2026-09-16
author = "Petra Holloway"
[taxonomies]
tags = ["transport", "weir-quarter"]
+++

On Monday morning the city's transport department moved the tram stop on Cutler Street 120 metres to the north, to make room for a bicycle lane. It put up a new shelter. It painted a fine yellow line.

The trams went on stopping at the old place until Tuesday evening.

I stood at the new stop with about 30 people and watched three trams go by. "I've been waving like a castaway," said Mo Farhan, who sells newspapers there.

I rang Weir City Transport. A spokesman, Julian Abbs, told me that the drivers' instructions had been "sent to a mailbox that is not read on Mondays". He apologised, which was nice.

Councillor Ginny Marlowe, who chairs the streets committee, was less nice. "It is a tram stop, not the Moon landing," she told me.

The whole thing cost £86,000. The bicycle lane ends after 40 metres, at a wall.

### Update, Thursday

Mr Abbs has written to say that the wall belongs to the Loxley Brewery and that talks continue.

*Petra Holloway has written the Weir Quarter Diary since 2011.*
`,
		who: [
			['Weir City Transport'],
			['Mo Farhan', 'Farhan'],
			['Julian Abbs', 'Mr Abbs', 'Abbs'],
			['Ginny Marlowe', 'Councillor Ginny Marlowe', 'Marlowe'],
		],
		mayWho: [['Loxley Brewery'], ['Petra Holloway', 'Holloway']],
		where: [['Cutler Street']],
		mayWhere: [['Weir Quarter'], ['Loxley Brewery'], ['Weir City', 'Weir']],
		when: ['2026-09-14'],
		figures: ['120 metres', '30 people', '£86,000', '40 metres'],
		gist: [
			"On Monday morning the city's transport department moved the tram stop on Cutler Street 120 metres to the north, to make room for a bicycle lane.",
			'The trams went on stopping at the old place until Tuesday evening.',
		],
	},
	{
		id: 'feature-wolves',
		name: 'wolves.txt',
		file: `In the Valley Where the Wolves Came Home

By Solveig Danner
October 11, 2026

Matteo Brusa counts his sheep by touch. In the dark of the barn he lays a hand on each back and says a number, and on the last night of August he stopped at 171. There should have been 188.

"I sat down in the straw," he says. "Then I called my wife, because I couldn't call anybody else."

Mr. Brusa, 57, is the fourth shepherd in the Val Sorda to lose animals this year to wolves, which vanished from these mountains in 1921 and have now returned in eight packs. The province will decide next month whether hunters may shoot 20 of them.

The Alpine Farmers' League wants more. "A wolf is a fine animal in a picture book," said its president, Livia Zanetti.

Across the river, in the village of Pontarso, Dr. Heike Lorenz keeps a freezer full of wolf droppings. Dr. Lorenz, a biologist at the Institute for Mountain Ecology, has found that nine-tenths of the wolves' diet is deer.

"The deer eat the young trees, and the trees hold up the slope," she said. "I try to tell people that the wolf is holding up the road."

A guard dog costs €2,400. Mr. Brusa has bought three.
`,
		who: [
			['Matteo Brusa', 'Mr. Brusa', 'Brusa'],
			["Alpine Farmers' League"],
			['Livia Zanetti', 'Zanetti'],
			['Heike Lorenz', 'Dr. Heike Lorenz', 'Dr. Lorenz', 'Lorenz'],
		],
		mayWho: [['Institute for Mountain Ecology']],
		where: [
			['Val Sorda', 'the Val Sorda'],
			['Pontarso', 'village of Pontarso'],
		],
		mayWhere: [],
		when: ['2026-08-31', '2026-08', '2026-11', 'next month', 'the last night of August'],
		figures: ['20 of them', '€2,400'],
		gist: [
			'Mr. Brusa, 57, is the fourth shepherd in the Val Sorda to lose animals this year to wolves, which vanished from these mountains in 1921 and have now returned in eight packs.',
			'The province will decide next month whether hunters may shoot 20 of them.',
		],
	},
	{
		id: 'feature-piano-mover',
		name: 'pianos.md',
		file: `# The man who cannot give a piano away

*By Constance Ferrier*

The first piano that Ray Dumbleton destroyed was a walnut upright with candle holders. A widow had begged him to find it a home. He tried for five months. Then he took it into his yard in Sedlow, said sorry to it, and swung the hammer.

"You never forget the noise," he says. "It's like dropping an orchestra."

Dumbleton has moved pianos for 33 years. These days he mostly breaks them up. Around 15,000 are scrapped in the country every year, according to the Guild of Piano Tuners, because nobody has the room, the patience or the neighbours.

A firm in Bristow will take one to the tip for £140. New digital instruments start at £350, and one can play them in headphones.

Not everybody has given up. In a former chapel in Nether Hallam, Yuki Arden teaches 60 children on 11 rescued uprights. "A bad piano is still a good friend," Arden says. Her charity, Second Movement, has found homes for 412 of them since 2020.

She rang Dumbleton last spring to shout at him. He now drives her van.

"She's a terror," he says, easing a Victorian grand round a corner. "Mind the wall."
`,
		who: [
			['Ray Dumbleton', 'Dumbleton'],
			['Yuki Arden', 'Arden'],
			['Second Movement'],
			['Guild of Piano Tuners', 'the Guild of Piano Tuners'],
		],
		mayWho: [],
		where: [['Sedlow'], ['Nether Hallam']],
		mayWhere: [['Bristow']],
		when: null,
		figures: ['33 years', '15,000', '£140', '£350', '60 children', '11 rescued uprights', '412 of them'],
		gist: [
			'Around 15,000 are scrapped in the country every year, according to the Guild of Piano Tuners, because nobody has the room, the patience or the neighbours.',
			'Dumbleton has moved pianos for 33 years.',
			'These days he mostly breaks them up.',
		],
	},
	{
		id: 'feature-island-school',
		name: 'island-school.txt',
		file: `A School of One Prepares for Its Last Bell

By Kirsty Munro-Vale
Photographs by Ansel Whyte

Published: June 21, 2026

FARRA, the Outer Skerries — At 9 each morning Effie Mair, who is 11, rings the bell of Farra Primary School, walks inside and sits down. She is the whole of the school.

On Friday she will ring it for the last time. Effie starts at Kirkhaven Academy in August, a ferry ride of 90 minutes away, and the Skerries Council has voted to close the building behind her.

"I asked if I could keep the bell," Effie said. "They're having a meeting about it."

The school opened in 1879 with 58 pupils. Its teacher, Morag Isbister, has taught Effie alone for two years. Ms. Isbister plays all of the other parts in the Christmas play.

"It's £96,000 a year for one child, and I understand the sum," she said. "But a school is how an island says that it expects to be here tomorrow."

Council leader Magnus Rendall said the authority would reopen it if three families moved in. Farra has 41 people and four empty houses.

Effie's father, Donald Mair, has put an advertisement in a magazine for young farmers. Mr. Mair has had 212 replies, most of them about the weather.
`,
		who: [
			['Effie Mair', 'Effie'],
			['Morag Isbister', 'Ms. Isbister', 'Isbister'],
			['Skerries Council', 'the Skerries Council'],
			['Magnus Rendall', 'Rendall'],
			['Donald Mair', 'Mr. Mair'],
		],
		mayWho: [['Farra Primary School'], ['Kirkhaven Academy']],
		where: [['Farra', 'Farra, the Outer Skerries']],
		mayWhere: [
			['Outer Skerries', 'the Outer Skerries'],
			['Farra Primary School'],
			['Kirkhaven Academy', 'Kirkhaven'],
		],
		when: ['2026-06-26'],
		figures: ['90 minutes', '58 pupils', '£96,000 a year', '41 people', '212 replies'],
		gist: [
			'Effie starts at Kirkhaven Academy in August, a ferry ride of 90 minutes away, and the Skerries Council has voted to close the building behind her.',
			'At 9 each morning Effie Mair, who is 11, rings the bell of Farra Primary School, walks inside and sits down.',
			'On Friday she will ring it for the last time.',
		],
	},
	{
		id: 'feature-heat-loan',
		name: 'radiators.txt',
		file: `'My mother wore two coats to bed': the street that bought its own boiler

Imran Shafiq-Lowe

Every winter Doreen Catchpole's mother put a kettle on the bedroom floor and called it central heating. Catchpole, now 74 and living in the same house in Alma Terrace, did the same until last November.

Then a hole 180 metres deep was bored in the middle of the road.

All 63 households in the terrace, in the former mill town of Ashworthy, now draw their heat from the ground. It is the first street in the country to have bought such a system together, and on Wednesday the energy minister, Rupert Fane, came to feel a radiator.

"It is very hot," he reported.

The neighbours borrowed £1.2m from the Pennant Co-operative Bank. Average bills have fallen by 37%, according to a study by Ashworthy University.

"We had 19 meetings and one fist fight," said Tariq Mahmood, a bus mechanic who led the scheme. "I'd do it again, but not with the same biscuits."

Not everyone is convinced. Gas supplier Fenwick Energy says the method would cost £22,000 a house in most places. Mahmood disputes the figure.

Catchpole has got rid of the kettle. She misses it a little. "It used to sing," she said.
`,
		who: [
			['Doreen Catchpole', 'Catchpole'],
			['Rupert Fane', 'Fane'],
			['Tariq Mahmood', 'Mahmood'],
			['Fenwick Energy'],
		],
		mayWho: [['Pennant Co-operative Bank'], ['Ashworthy University']],
		where: [['Ashworthy'], ['Alma Terrace']],
		mayWhere: [],
		when: ['Wednesday', 'on Wednesday'],
		figures: ['180 metres', '63 households', '£1.2m', '37%', '19 meetings', '£22,000', '£22,000 a house'],
		gist: [
			'All 63 households in the terrace, in the former mill town of Ashworthy, now draw their heat from the ground.',
			'It is the first street in the country to have bought such a system together, and on Wednesday the energy minister, Rupert Fane, came to feel a radiator.',
		],
	},
	{
		id: 'obituary-cartoonist',
		name: 'cartoonist.txt',
		file: `Bernard Ashkenade, Creator of 'Mister Puddle,' Is Dead at 88

By Lucille Arno
Dec. 4, 2025

Bernard Ashkenade, the cartoonist whose strip "Mister Puddle" followed a worried man and his unworried duck for 46 years and at its height ran in 1,100 newspapers, died on Sunday in Larchwood, N.Y. He was 88.

His son, the film director Joel Ashkenade, said the cause was pneumonia.

Mr. Ashkenade drew the first strip in 1967, on the back of an eviction notice, for The Larchwood Pilot. It was to run for a week. By 1980 there were three books, among them "Duck Weather" and "It Will Probably Be Fine," and a Broadway musical, "Puddles!", which closed after 9 performances.

"My father thought that failure was the funniest thing a person could do politely," Joel Ashkenade said.

In 1984 Mr. Ashkenade sued his distributor, Amalgamated Features, for the rights to the duck. He won, and received $3.1 million.

Greta Nussbaum, curator of the Museum of Comic Art in Philadelphia, called the strip "a long letter to anyone who has ever missed a train."

He was married to Rose Feld, a dancer, from 1961 until her death in 2009. The duck, who never had a name, spoke only once, on Christmas Day in 1999. It said, "Well."
`,
		who: [
			['Bernard Ashkenade', 'Mr. Ashkenade', 'Ashkenade'],
			['Joel Ashkenade'],
			['Greta Nussbaum', 'Nussbaum'],
		],
		mayWho: [
			['Amalgamated Features'],
			['Museum of Comic Art'],
			['Rose Feld', 'Feld'],
			['The Larchwood Pilot', 'Larchwood Pilot'],
			['Mister Puddle'],
		],
		where: [['Larchwood, N.Y.', 'Larchwood']],
		mayWhere: [['N.Y.'], ['Philadelphia'], ['Museum of Comic Art'], ['Broadway']],
		when: ['2025-11-30'],
		figures: ['46 years', '1,100 newspapers', '9 performances', '$3.1 million'],
		gist: [
			'Bernard Ashkenade, the cartoonist whose strip "Mister Puddle" followed a worried man and his unworried duck for 46 years and at its height ran in 1,100 newspapers, died on Sunday in Larchwood, N.Y.',
		],
	},
	{
		id: 'review-opera',
		name: 'opera-review.md',
		file: `# Review: 'The Weathermaker' is the strangest night at the opera in years

**Northern Lyric Opera, Guildhall Theatre, Hexley. Four stars out of five.**

Ines Caldwell

Half-way through Tomasz Relinski's new opera a choir of 48 schoolchildren walks on with umbrellas and sings the shipping forecast. I have no idea why. I have not stopped thinking about it since.

*The Weathermaker*, which opened on Friday, is Relinski's first work for the stage since *Saint Monday* was booed in 2017. It tells of a village that elects a man to control the rain.

Soprano Abigail Thorne is magnificent as the farmer's wife who asks only for fog. She made her name in *The Tin Queen*, and her last aria, "Let It Not Clear", earned an ovation of four minutes.

The bass Viktor Halmos has less to do as the Weathermaker and does rather too much of it. Conductor Simone Achebe keeps 70 players and a wind machine in order.

"Opera has enough murders," Relinski says in the programme. "I wanted drizzle."

The production, shared with the Teatro Reale in Montefosco, cost £1.4m, and Northern Lyric needs a success: the Arts Board has cut its grant by 22%. It deserves one.

*Until 28 March. Tickets from £12.*
`,
		who: [
			['Tomasz Relinski', 'Relinski'],
			['Abigail Thorne', 'Thorne'],
			['Northern Lyric Opera', 'Northern Lyric'],
		],
		mayWho: [
			['Viktor Halmos', 'Halmos'],
			['Simone Achebe', 'Achebe'],
			['Arts Board', 'the Arts Board'],
			['Teatro Reale'],
			['Ines Caldwell', 'Caldwell'],
		],
		where: [['Hexley'], ['Guildhall Theatre', 'Guildhall Theatre, Hexley']],
		mayWhere: [['Montefosco'], ['Teatro Reale']],
		when: ['Friday', 'on Friday', 'Until 28 March', '28 March'],
		figures: ['48 schoolchildren', '70 players', '£1.4m', '22%', '£12', 'Tickets from £12'],
		gist: [
			"Half-way through Tomasz Relinski's new opera a choir of 48 schoolchildren walks on with umbrellas and sings the shipping forecast.",
			"The Weathermaker, which opened on Friday, is Relinski's first work for the stage since Saint Monday was booed in 2017.",
			"*The Weathermaker*, which opened on Friday, is Relinski's first work for the stage since *Saint Monday* was booed in 2017.",
			'It tells of a village that elects a man to control the rain.',
		],
	},
	{
		id: 'short-crash',
		name: 'crash.txt',
		file: `Two dead in coach crash near Orvieux

14 January 2026

Two people died and 27 were hurt when a coach carrying skiers left a mountain road near Orvieux on Tuesday evening. The driver is in a critical condition at the Clinique du Lac in Sainte-Foy, prefect Laure Tessandier said.

Operator Blanc Voyages said that the coach had passed an inspection in December.
`,
		who: [['Laure Tessandier', 'Tessandier'], ['Blanc Voyages']],
		mayWho: [['Clinique du Lac']],
		where: [['Orvieux']],
		mayWhere: [['Sainte-Foy'], ['Clinique du Lac']],
		when: ['2026-01-13'],
		figures: ['27 were hurt', '27'],
		gist: [
			'Two people died and 27 were hurt when a coach carrying skiers left a mountain road near Orvieux on Tuesday evening.',
		],
	},
	{
		id: 'short-gas-carriers',
		name: 'vessel-order.txt',
		file: `Hanbit Marine wins $940 mln order for six gas carriers

SEONGPO, Aug 28 (Meridian) - Shipbuilder Hanbit Marine said on Friday it had won a $940 million order to build six gas carriers for a shipowner in Qatar. The ships are to be delivered by March 2029.

Shares in Hanbit rose 4.4%.
`,
		who: [['Hanbit Marine', 'Hanbit']],
		mayWho: [],
		where: [],
		mayWhere: [['Seongpo'], ['Qatar']],
		when: ['Friday', 'on Friday', 'Aug 28', '28 August'],
		figures: ['$940 mln', '$940 million', '4.4%'],
		gist: [
			'Shipbuilder Hanbit Marine said on Friday it had won a $940 million order to build six gas carriers for a shipowner in Qatar.',
		],
	},
	{
		id: 'short-otter',
		name: 'otter.txt',
		file: `Escaped otter found in hotel pool

An otter that escaped from Lowmere Wildlife Park on Thursday has been found in the swimming pool of the Grand Marine Hotel, two miles away.

Keeper Tess Ballantyne said that the animal, named Professor, had been lured out with 3kg of mackerel. "He was not in any hurry," Ballantyne said.
`,
		who: [['Tess Ballantyne', 'Ballantyne']],
		mayWho: [['Lowmere Wildlife Park'], ['Grand Marine Hotel'], ['Professor']],
		where: [['Grand Marine Hotel']],
		mayWhere: [['Lowmere Wildlife Park', 'Lowmere']],
		when: ['Thursday', 'on Thursday'],
		figures: ['3kg', '3kg of mackerel'],
		gist: [
			'An otter that escaped from Lowmere Wildlife Park on Thursday has been found in the swimming pool of the Grand Marine Hotel, two miles away.',
		],
	},
	{
		id: 'short-swim-record',
		name: 'swim.md',
		file: `---
title: Okonjo breaks 200m butterfly record
date: 2026-04-20
---

Kenyan swimmer Amara Okonjo broke the world record in the 200m butterfly on Saturday, touching in 2 minutes 1.07 seconds at the Meridian Games in Port Sable.

Okonjo, 19, took 0.74 seconds off the mark set by Lena Fischbach in 2022. "I looked at the board and thought that it was broken," said Okonjo.

Fischbach finished third.
`,
		who: [['Amara Okonjo', 'Okonjo']],
		mayWho: [['Lena Fischbach', 'Fischbach']],
		where: [['Port Sable']],
		mayWhere: [],
		when: ['2026-04-18'],
		figures: ['2 minutes 1.07 seconds', '1.07 seconds', '0.74 seconds', '200m'],
		gist: [
			'Kenyan swimmer Amara Okonjo broke the world record in the 200m butterfly on Saturday, touching in 2 minutes 1.07 seconds at the Meridian Games in Port Sable.',
		],
	},
];
