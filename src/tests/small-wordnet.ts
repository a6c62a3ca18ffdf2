import type { WordnetTexts } from '#search/neighbours/parse-wordnet.ts'

/** A dictionary of two dozen meanings in the form of WordNet's files. */
export const SMALL_WORDNET: WordnetTexts = {
  meanings: {
    n: [
      '  1 This software and database is provided "as is" | and is no meaning  ',
      '00000001 04 n 03 ceasefire 0 cease-fire 0 armistice 0 002 @ 00000002 n 0000 + 00000101 v 0101 | an agreement to stop fighting for a time; "the cease-fire held"  ',
      '00000002 04 n 01 peace 0 002 ~ 00000001 n 0000 ! 00000003 n 0101 | the absence of fighting between states  ',
      '00000003 04 n 02 war 0 warfare 0 001 @ 00000004 n 0000 | armed fighting between states  ',
      '00000004 04 n 01 conflict 0 002 ~ 00000003 n 0000 ~ 00000005 n 0000 | an open clash between groups  ',
      '00000005 04 n 01 truce 0 001 @ 00000002 n 0000 | an agreement to stop fighting before peace  ',
      '00000011 21 n 02 pay 0 wage 0 003 @ 00000014 n 0000 + 00000102 v 0101 ~ 00000012 n 0000 | money given for labour  ',
      '00000012 21 n 01 salary 0 001 @ 00000011 n 0000 | money given for labour each month  ',
      '00000013 21 n 01 bonus 0 001 @ 00000011 n 0000 | money given beyond the wage  ',
      '00000014 21 n 01 money 0 002 ~ 00000011 n 0000 ~ 00000013 n 0000 | a medium of exchange  ',
      '00000021 15 n 02 France 0 French_Republic 0 001 @ 00000023 n 0000 | a state in western Europe  ',
      '00000022 15 n 01 Germany 0 001 @ 00000023 n 0000 | a state in western Europe  ',
      '00000023 15 n 01 state 0 002 ~ 00000021 n 0000 ~ 00000022 n 0000 | a country with borders  ',
      '00000031 20 n 01 quinoa 0 001 @ 00000032 n 0000 | a plant with seeds  ',
      '00000032 20 n 01 plant 0 001 ~ 00000031 n 0000 | a living thing that grows  ',
      '00000041 20 n 01 China 0 000 | a state in eastern Asia  ',
      '00000042 06 n 01 china 0 000 | fine dishes  ',
      '00000043 06 n 01 Polish 0 000 | a language  ',
      '00000044 06 n 01 polish 0 000 | what makes a thing shine  ',
    ].join('\n'),
    v: [
      '00000101 35 v 01 stop 0 001 + 00000001 n 0101 01 + 02 00 | end what one does  ',
      '00000102 40 v 02 pay 0 give_back 0 001 + 00000011 n 0101 02 + 08 00 + 02 00 | give money for labour  ',
    ].join('\n'),
    a: ['00000201 00 a 01 French 0 000 | of France  ', '00000202 00 s 01 armed(a) 0 000 | with weapons of war  '].join(
      '\n',
    ),
    r: '00000301 02 r 01 quickly 0 000 | with speed  ',
  },
  senses: [
    ...['armed%3:00:00:: 00000202 1 4', 'armed%5:00:00:weapons:00 00000202 1 2', 'armistice%1:04:00:: 00000001 1 1'],
    ...['bonus%1:21:00:: 00000013 1 0', 'cease-fire%1:04:00:: 00000001 1 2', 'ceasefire%1:04:00:: 00000001 1 3'],
    ...['china%1:06:00:: 00000042 1 5', 'china%1:15:00:: 00000041 2 1', 'conflict%1:04:00:: 00000004 1 9'],
    ...['france%1:15:00:: 00000021 1 7', 'french%3:00:00:: 00000201 1 6', 'french_republic%1:15:00:: 00000021 1 0'],
    ...[
      'germany%1:15:00:: 00000022 1 7',
      'money%1:21:00:: 00000014 1 8',
      'pay%1:21:00:: 00000011 1 5',
      'pay%2:40:00:: 00000102 1 9',
    ],
    ...[
      'peace%1:04:00:: 00000002 1 6',
      'plant%1:20:00:: 00000032 1 6',
      'polish%1:06:01:: 00000044 1 0',
      'quickly%4:02:00:: 00000301 1 3',
    ],
    ...[
      'quinoa%1:20:00:: 00000031 1 0',
      'salary%1:21:00:: 00000012 1 4',
      'state%1:15:00:: 00000023 1 9',
      'stop%2:35:00:: 00000101 1 9',
    ],
    ...[
      'truce%1:04:00:: 00000005 1 2',
      'wage%1:21:00:: 00000011 1 3',
      'war%1:04:00:: 00000003 1 9',
      'warfare%1:04:00:: 00000003 1 2',
    ],
    ...['elsewhere%1:04:00:: 00000003 1 9', 'nowhere%1:04:00:: 00000999 1 9', 'x%1:04:00:: 00000003 1 9', ''],
  ].join('\n'),
}
