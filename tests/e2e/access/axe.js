// Asks axe in each of the colours. What does not depend on colours is asked once,
// and colours are not asked about where they have been seen in another language.
const [themes, isColourless, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
(async () => {
  const root = document.documentElement;
  const before = root.dataset.theme;
  const faults = [];
  let unsure = 0;
  for (const [index, theme] of themes.entries()) {
    root.dataset.theme = theme;
    const options = { preload: false, resultTypes: ["violations", "incomplete"] };
    if (index === 0) options.rules = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true }, "color-contrast": { enabled: !isColourless } };
    else options.runOnly = ["color-contrast"];
    const found = await axe.run(document, options);
    unsure += found.incomplete.reduce((sum, rule) => sum + rule.nodes.length, 0);
    for (const rule of found.violations)
      for (const node of rule.nodes)
        faults.push(`${theme}: ${rule.id}: ${node.target.join(" ")}: ${[...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ")}`);
  }
  root.dataset.theme = before;
  return { faults, unsure };
})().then(done, (error) => done({ faults: [`axe: ${error}`], unsure: 0 }));
