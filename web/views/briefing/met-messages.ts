import { defineMessages } from '../../i18n/messages.ts';

export const metMessages = defineMessages(
  {
    merged: '这份汇报在别处也改过：两边的改动都保存了。',
    twice: (numbers: string) => `两边改得不同的场景都留着，这里的在后：场景 ${numbers}。`,
    gave: (words: string) => `标题、署名以别处的为准，这里写的是“${words}”。`,
    gone: '这份汇报的文件在别处删除或改名了：这里的内容又存了一份。',
    understood: '知道了',
  },
  {
    merged: 'This briefing was changed elsewhere too: both changes are saved.',
    twice: (numbers) => `Scenes changed in different ways are both kept, the one from here second: scene ${numbers}.`,
    gave: (words) => `Title and author are those from elsewhere; here it said "${words}".`,
    gone: 'The file of this briefing was deleted or renamed elsewhere: what stands here was saved again.',
    understood: 'Understood',
  },
);
