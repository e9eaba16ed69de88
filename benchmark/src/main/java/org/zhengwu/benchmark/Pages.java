package org.zhengwu.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.application.cases.Case;

/** Measures the HTML of the main pages with 100,000 cases in the store, as one reader after another asks for them. */
final class Pages {

    private static final String GROUP = "pages";
    private static final String DATABASE = "pages";
    private static final int CASES = 100_000;
    private static final double AIM_MILLIS = 50;

    private final Stage stage;
    private final Report report;

    Pages(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    /** A page, and whose it is. */
    private record Asked(String name, String path, String session) {}

    void measure() {
        Server server = stage.serverOnPostgres(DATABASE);
        Casework casework = new Casework(server.address(), 1);
        Case submitted = casework.submit(0, casework.draft(0));
        report.say("filling " + CASES + " cases");
        new CaseFill(stage.postgres(), DATABASE).upTo(CASES, casework);
        List<Asked> pages = pages(casework, submitted);
        List<List<Measured>> all = Contender.inTurn(
                report,
                stage.options().repetitions(),
                pages.stream().map(page -> contender(server, page)).toList());
        for (int at = 0; at < pages.size(); at++) {
            Line line = Line.ofCalls(GROUP, pages.get(at).name(), "PostgreSQL", 1, all.get(at));
            double p95 = Spread.of(all.get(at), each -> each.percentile(0.95)).median();
            report.add(line.aim(Aim.below("p95 ms", AIM_MILLIS, p95)));
        }
        stage.end(server);
    }

    private static List<Asked> pages(Casework casework, Case submitted) {
        String visitor = "";
        String citizen = casework.citizen();
        String official = casework.handler();
        return List.of(
                new Asked("home", "/", visitor),
                new Asked("services", "/items", visitor),
                new Asked("guide of a service", "/items/" + casework.itemId(), visitor),
                new Asked("my affairs", "/my", citizen),
                new Asked("a case, for its applicant", "/cases/" + submitted.id(), citizen),
                new Asked("inbox", "/staff", official),
                new Asked("inbox, red only", "/staff?light=RED", official),
                new Asked("a case, for its organ", "/staff/cases/" + submitted.id(), official),
                new Asked("supervision of limits", "/staff/limits", official));
    }

    private Contender contender(Server server, Asked page) {
        Load.Work ask = by -> read(server, page).length > 0;
        Options options = stage.options();
        return new Contender(page.name(), () -> Load.run(1, options.shortWarmUp(), ask), () -> {
            CpuTime before = stage.spent(server, true);
            Measured measured = Load.run(1, options.time(), ask);
            return measured.costing(stage.spent(server, true).since(before));
        });
    }

    private static byte[] read(Server server, Asked page) throws IOException {
        Map<String, String> headers = page.session().isEmpty()
                ? Map.of("Accept", "text/html")
                : Map.of("Accept", "text/html", "Cookie", "__Host-zhengwu=" + page.session());
        return new Calls(server.address()).send("GET", page.path(), headers, null, 200);
    }
}
