import {type Habits, inAnyCapitals, words} from './habits.ts';

export const portuguese: Habits = {
	titles: inAnyCapitals(
		'Sr Sra Srs Sras Srta Dr Dra Drs Dras Prof Profa Profs Eng Enga Arq Exmo Exma Exmos Exmas Ilmo Ilma Gen Cel Cap Ten Sgto Alm Sto Sta Pe Fr Dep Sen Des Gov Min Mr Mrs Av cf aprox',
	),
	beforeNumbers: words(
		'art arts Art n nº núm num pág págs p pp vol cap fig tel Tel t inc jan fev mar abr mai jun jul ago set out nov dez',
	),
	maybeLast: words('D etc Exa Exas Sa Ltda Cia Inc Corp Ltd Jr S.A R'),
	pairs: /(?:^|[\s(])(?:V\.\s?Exas?|V\.\s?S\.?a|S\.\s?A|[ad]\.\s?C|p\.\s?ex)$/iu,
	halves: {V: /^(?:Ex|S|M|A)/, S: /^(?:A|Ex)(?:$|\.|a)/, a: /^C(?:$|\.)/, d: /^C(?:$|\.)/, p: /^ex/},
	openers: words(
		'O A Os As Um Uma Uns Umas Ele Ela Eles Elas Nós Eu Você Vocês E Mas Ou Se Em No Na Nos Nas Num Numa De Do Da Dos Das Ao À Aos Às Com Sem Por Pelo Pela Pelos Pelas Para Segundo Conforme Sobre Entre Desde Até Após Antes Depois Durante Enquanto Quando Onde Como Que Quem Porque Porém Contudo Além Também Assim Então Agora Hoje Ontem Amanhã Já Ainda Não Nem Sim Seu Sua Seus Suas Meu Minha Nosso Nossa Este Esta Estes Estas Esse Essa Esses Essas Aquele Aquela Isto Isso Todo Todos Toda Todas Muitos Muitas Alguns Algumas Cada Dois Duas Três Ninguém Nada Há Foi É Era São Está Estão Outro Outra Outros Outras Só Apesar Embora Logo',
	),
	hasOrdinals: false,
};
