/** What begins or ends a paragraph that is no title. */
export const notATitle =
  /^(?:《|附[件表]|为|根据|按照|现将|经|抄送|政策解读|[0-9]{1,2}[、.]|.{0,20}文件$)|[。；]|：$|公开发布/;

/** 2024年医改重点任务台账 is work, though a list. */
export const listOfWork = /(?:任务|工作|责任)(?:清单|台账|分解|分工|(?:分工|分解|一览)?表)$/;
