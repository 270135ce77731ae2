/**
 * Cytoscape would add an inline style element, which the page's security policy forbids, unless it finds one by this
 * id; `canvas.css` holds its one rule.
 */
const styleId = '__________cytoscape_stylesheet';

if (!document.getElementById(styleId)) {
  const mark = document.createElement('meta');
  mark.id = styleId;
  document.head.append(mark);
}
