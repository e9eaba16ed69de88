package org.zhengwu.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.http.cases.CasesHttp;
import org.zhengwu.api.http.client.ZhengwuClient;

/** Measures the lists of cases on databases of several sizes, whose servers run side by side and are asked in turn. */
final class Lists {

    private static final String GROUP = "lists";
    private static final int PAGE = 20;
    private static final int DEEP = 1_000;

    private final Stage stage;
    private final Report report;
    private final List<Query> queries = new ArrayList<>();

    Lists(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    /** A page that is asked for. */
    private record Query(int cases, String list, String page, Contender contender) {
        String name() {
            return list + ", " + page + ", " + cases + " cases";
        }
    }

    void measure() {
        List<Server> servers = new ArrayList<>();
        for (int cases : stage.options().cases()) {
            String database = "lists_" + cases;
            report.say("filling " + cases + " cases");
            Server server = stage.serverOnPostgres(database);
            servers.add(server);
            Casework casework = new Casework(server.address(), 1);
            new CaseFill(stage.postgres(), database).upTo(cases, casework);
            add(server, cases, casework);
        }
        List<Contender> contenders =
                new ArrayList<>(queries.stream().map(Query::contender).toList());
        contenders.add(Writes.empty(
                stage,
                servers.get(0),
                true,
                new Calls(servers.get(0).address()),
                1,
                stage.options().warmUp()));
        contenders.add(sql());
        List<List<Measured>> all = Contender.inTurn(report, stage.options().repetitions(), contenders);
        for (int at = 0; at < queries.size(); at++) {
            report.add(line(at, all));
        }
        report.add(Line.ofCalls(GROUP, "empty resource", "PostgreSQL", 1, all.get(queries.size())));
        report.add(Line.ofCalls(GROUP, sql().name(), "PostgreSQL", 1, all.get(queries.size() + 1)));
        servers.forEach(stage::end);
    }

    private void add(Server server, int cases, Casework casework) {
        for (String list : List.of("inbox", "mine")) {
            String token = list.equals("inbox") ? casework.handler() : casework.citizen();
            int last = Math.min(DEEP, cases / PAGE);
            String deep = cursorOf(server, token, list, last);
            query(server, cases, list, "page 1", token, "");
            query(server, cases, list, "page " + last, token, "&cursor=" + deep);
        }
        query(server, cases, "inbox", "page 1 of a rare state", casework.handler(), "&state=SUPPLEMENTED");
    }

    private void query(Server server, int cases, String list, String page, String token, String more) {
        Calls calls = new Calls(server.address());
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
        String address = "/api/v1/cases?" + list + "&limit=" + PAGE + more;
        Load.Work ask = by -> calls.send("GET", address, headers, null, 200).length > 0;
        Options options = stage.options();
        Contender contender = new Contender(
                list + ", " + page + ", " + cases + " cases",
                () -> Load.run(1, options.warmUp().dividedBy(askedOfEachServer()), ask),
                () -> {
                    CpuTime before = stage.spent(server, true);
                    Measured measured = Load.run(1, options.time(), ask);
                    return measured.costing(stage.spent(server, true).since(before));
                });
        queries.add(new Query(cases, list, page, contender));
    }

    /** How many queries go to one server: all to one endpoint, so that they share its warm-up. */
    private int askedOfEachServer() {
        return queries.size() / stage.options().cases().size();
    }

    /** Walks to a page and gives its cursor; every case on the way is met once and in its order. */
    private static String cursorOf(Server server, String token, String list, int page) {
        CasesHttp cases =
                ZhengwuClient.builder(server.address()).build().as(token).binding(CasesHttp.class);
        boolean inbox = list.equals("inbox");
        Set<CaseId> met = new HashSet<>();
        LocalDate due = LocalDate.MIN;
        String cursor = "";
        for (int at = 1; at < page; at++) {
            Page<CaseSummary> found = cases.list(
                    inbox ? null : "", inbox ? "" : null, null, null, null, null, null, null, null, PAGE, cursor);
            for (CaseSummary each : found.items()) {
                due = inOrder(inbox, due, each.dueOn());
                if (!met.add(each.id())) {
                    throw new IllegalStateException("A case is on two pages");
                }
            }
            String next = found.next();
            if (next == null) {
                throw new IllegalStateException("The list ends with page " + at);
            }
            cursor = next;
        }
        return cursor;
    }

    private static LocalDate inOrder(boolean inbox, LocalDate before, @Nullable LocalDate due) {
        if (due == null || (inbox && due.isBefore(before))) {
            throw new IllegalStateException("The inbox is out of order");
        }
        return due;
    }

    /** The limit of the inbox on the largest database: the rows of a page and the ids for a capped count. */
    private Contender sql() {
        List<Integer> sizes = stage.options().cases();
        String database = "lists_" + sizes.get(sizes.size() - 1);
        String organ = stage.postgres().value(database, "select organ from cs_case limit 1");
        String inbox = " from cs_case where organ = '" + organ + "' and at_organ = true";
        String script = "select *" + inbox + " order by due_on, id limit " + (PAGE + 1) + ";\nselect id" + inbox
                + " limit 1001;\n";
        return Pgbench.of(stage.postgres(), database, stage.options().folder().resolve("pgbench"), "inbox", script)
                .contender(
                        "pgbench, the inbox page by SQL, " + sizes.get(sizes.size() - 1) + " cases",
                        1,
                        stage.options());
    }

    private Line line(int at, List<List<Measured>> all) {
        Query query = queries.get(at);
        Line line = Line.ofCalls(GROUP, query.name(), "PostgreSQL", 1, all.get(at));
        int first = at;
        while (!queries.get(first).page().equals("page 1")) {
            first--;
        }
        if (first != at && !query.page().contains("state")) {
            Spread ratio = ratio(all.get(at), all.get(first));
            line = line.ratio("page 1", ratio).aim(Aim.atMost("of page 1", 2, ratio.median()));
        }
        int smallest = stage.options().cases().get(0);
        if (query.page().equals("page 1") && query.cases() != smallest) {
            int small = at % askedOfEachServer();
            Spread ratio = ratio(all.get(at), all.get(small));
            line = line.ratio("page 1 of " + smallest + " cases", ratio);
            line = query.list().equals("inbox") ? aims(line, ratio, all.get(at)) : line;
        }
        return line;
    }

    private static Line aims(Line line, Spread ratio, List<Measured> repetitions) {
        double p50 = Spread.of(repetitions, each -> each.percentile(0.50)).median();
        return line.aim(Aim.below("p50 ms", 5, p50)).aim(Aim.atMost("of the smallest", 1.5, ratio.median()));
    }

    private static Spread ratio(List<Measured> of, List<Measured> to) {
        return Spread.ratio(of, to, each -> each.percentile(0.50));
    }
}
