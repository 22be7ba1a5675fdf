package org.kakehashi.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Finding;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.project.Advice;
import org.kakehashi.project.Findings;
import org.kakehashi.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Every problem and finding, with its place.
@Command(name = "check", description = "Prints every problem and every finding of each FILE, with its place.")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = ".kakehashi files.")
    private List<Path> files = List.of();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int status = Program.DONE;
        for (var file : files) {
            var read = desk.read(file);
            if (read.isEmpty() || !check(file, read.get())) status = Program.WRONG_INPUT;
        }
        return status;
    }

    /// @return whether every scenario can be computed; findings are no problems
    private boolean check(Path file, Project project) {
        boolean good = true;
        for (var scenario : project.costs().scenarios()) {
            if (CostEngine.evaluate(scenario, project.cityOf(scenario)) instanceof Checked.Bad<CostResult>(var problems)) {
                desk.complain(file, scenario, problems);
                good = false;
            }
        }
        var findings = Findings.of(project, desk.today()).stream().map(Advice::finding).toList();
        for (var finding : findings) print(file, finding);
        if (good && findings.isEmpty()) desk.print(desk.text("check.fine", file));
        return good;
    }

    private void print(Path file, Finding finding) {
        var place = finding.subject().isEmpty() ? finding.rule() : finding.subject() + ", " + finding.rule();
        desk.print(desk.text("check.finding", file, desk.text("severity." + finding.severity()), place, finding.title(),
                finding.reason()));
    }

    static Map<String, String> json(Desk desk, Finding finding) {
        var json = new LinkedHashMap<String, String>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("subject", finding.subject());
        json.put("title", desk.say(finding.title()));
        json.put("reason", desk.say(finding.reason()));
        return json;
    }
}
