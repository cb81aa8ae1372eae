/** Prints at the end how many cases there were and how many passed, by surface: the outermost `describe` of each. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()]);
    const bySurface = [...Map.groupBy(cases, surfaceOf)].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = [...bySurface, ['all', cases] as const].map(([surface, of]) => [
      surface,
      String(of.length),
      String(of.filter(isPassed).length),
    ]);
    const lines = [['surface', 'cases', 'passed'], ...rows].map(
      ([surface = '', count = '', passed = '']) => `${surface.padEnd(24)}${count.padStart(7)}${passed.padStart(8)}`,
    );
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

const isPassed = (test: TestCase): boolean => test.result().state === 'passed';

function surfaceOf(test: TestCase): string {
  let { parent } = test;
  while (parent.type === 'suite' && parent.parent.type === 'suite') parent = parent.parent;
  return parent.type === 'suite' ? parent.name : 'without a surface';
}
