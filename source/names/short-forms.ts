/** Very common short forms of English first names, each with the names it stands for. Anything rarer is a guess. */
const table =
	'bob robert,bobby robert,rob robert,robbie robert,bill william,billy william,will william,willie william,' +
	'jim james,jimmy james,jamie james,mike michael,mick michael,mickey michael,dave david,davey david,tom thomas,tommy thomas,' +
	'joe joseph,joey joseph,dan daniel,danny daniel,dick richard,rick richard,richie richard,rich richard,' +
	'steve steven stephen,stevie steven stephen,matt matthew,ben benjamin,chuck charles,charlie charles,' +
	'chris christopher christian,ed edward edwin edgar,eddie edward edwin,ted edward theodore,' +
	'tony anthony,andy andrew,drew andrew,nick nicholas,greg gregory,jeff jeffrey geoffrey,geoff geoffrey,ken kenneth,kenny kenneth,' +
	'larry lawrence laurence,jerry gerald jerome,gerry gerald,ron ronald,ronnie ronald,don donald,donnie donald,doug douglas,' +
	'fred frederick alfred,tim timothy,pete peter,phil philip phillip,ray raymond,sam samuel,al albert alan alfred alexander,' +
	'alex alexander,pat patrick patricia,josh joshua,zach zachary,vince vincent,walt walter,harry harold henry,hank henry,' +
	'jack john,johnny john,jon jonathan,nate nathan nathaniel,bernie bernard,len leonard,lenny leonard,herb herbert,stan stanley,marty martin,' +
	'kate katherine catherine kathryn,kathy katherine kathleen kathryn,cathy catherine cathleen,liz elizabeth,beth elizabeth,' +
	'betsy elizabeth,betty elizabeth,sue susan suzanne,susie susan,debbie deborah debra,deb deborah debra,barb barbara,' +
	'jen jennifer,jenny jennifer,cindy cynthia,sandy sandra,mandy amanda,becky rebecca,vicky victoria,vicki victoria,' +
	'peggy margaret,maggie margaret,meg margaret,judy judith,abby abigail';

const shortForms = new Map(
	table.split(',').map(entry => {
		const [short, ...names] = entry.split(' ');
		return [short!, names] as const;
	}),
);

/** The names that a short form stands for: "bob" gives `['robert']`; empty for any other name. Lower case in and out. */
export function longForms(name: string): readonly string[] {
	return shortForms.get(name) ?? [];
}
