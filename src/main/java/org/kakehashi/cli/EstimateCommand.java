package org.kakehashi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Inputs;
import org.kakehashi.cost.Resolve;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a scenario costs.
@Command(name = "estimate", description = "Prints what a scenario costs, in all and per person.")
final class EstimateCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "A .kakehashi file.")
    private Path file = Path.of("");

    @Option(names = "--scenario", paramLabel = "ID", description = "The scenario; the one in focus if not given.")
    private String scenario = "";

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    EstimateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var read = desk.read(file);
        if (read.isEmpty()) return Program.WRONG_INPUT;
        var project = read.get();
        var wanted = scenario.isEmpty() ? project.focus() : project.costs().scenario(scenario);
        if (wanted.isEmpty()) {
            var ids = String.join(", ", project.costs().scenarios().stream().map(Scenario::id).toList());
            desk.complain(scenario.isEmpty() ? desk.text("noScenario") : desk.text("unknownScenario", scenario, ids));
            return Program.WRONG_INPUT;
        }
        return estimate(project, wanted.get());
    }

    private int estimate(Project project, Scenario wanted) {
        return switch (Resolve.inputs(wanted, project.cityOf(wanted))) {
            case Checked.Bad<Inputs>(var problems) -> refuse(wanted, problems);
            case Checked.Good<Inputs>(var inputs) -> switch (CostEngine.solve(inputs)) {
                case Checked.Bad<CostResult>(var problems) -> refuse(wanted, problems);
                case Checked.Good<CostResult>(var result) -> {
                    if (json) desk.json(new EstimateJson(wanted, inputs, result).object());
                    else new EstimateReport(desk, project, wanted, inputs, result).print();
                    yield Program.DONE;
                }
            };
        };
    }

    private int refuse(Scenario wanted, List<Problem> problems) {
        desk.complain(file, wanted, problems);
        return Program.WRONG_INPUT;
    }
}
