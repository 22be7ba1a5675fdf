package org.kakehashi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.cli.Benchmarks.AllocatedSet;

/// How well money was allocated, as lines for people and for programs.
final class AllocatedTable {
    private AllocatedTable() {}

    static Columns of(List<AllocatedSet> allocated, Desk desk) {
        var lines = new Columns().row(desk.text("bench.allocated", BenchCommand.decimal(0, AllocatedSet.LIMIT)),
                desk.text("bench.instances"), desk.text("bench.proven"), desk.text("bench.ownProven"), desk.text("bench.ownGap"),
                desk.text("bench.worst"), desk.text("bench.mean"), desk.text("bench.longest"), desk.text("bench.aim"), "");
        for (var set : allocated) {
            lines.row(desk.text("bench." + set.set()), "" + set.cases(), "" + set.proven(), "" + set.own(),
                    BenchCommand.percent(set.meanGap()), BenchCommand.percent(set.worstGap()),
                    BenchCommand.decimal(2, set.mean()) + " s", BenchCommand.decimal(1, set.longest()) + " s",
                    desk.text("bench.allProven"), desk.text(set.met() ? "bench.met" : "bench.missed"));
        }
        return lines;
    }

    static Map<String, Object> json(AllocatedSet set) {
        var json = new LinkedHashMap<String, Object>();
        json.put("set", set.set());
        json.put("cases", set.cases());
        json.put("proven", set.proven());
        json.put("ownProven", set.own());
        json.put("meanGap", set.meanGap());
        json.put("worstGap", set.worstGap());
        json.put("meanSeconds", set.mean());
        json.put("longestSeconds", set.longest());
        json.put("met", set.met());
        return json;
    }
}
