package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseHandover;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.runtime.se.Zhengwu;

/** A desk that hands its permits over to a department, with that department. */
final class DepartmentDesk implements AutoCloseable {

    static final AccountId ACCOUNT = new AccountId(new UUID(9, 9));
    static final String CODE = "11440300";

    final Department department;
    final Desk desk;

    DepartmentDesk(Path place, Department department) throws IOException {
        this(place, department, assignment(null, "2026-01-01", null));
    }

    DepartmentDesk(Path place, Department department, String assignments) throws IOException {
        this(place, department, assignments, Zhengwu.builder().h2InMemory());
    }

    DepartmentDesk(Path place, Department department, DataSource database) throws IOException {
        this(
                place,
                department,
                assignment(null, "2026-01-01", null),
                Zhengwu.builder().dataSource(database));
    }

    private DepartmentDesk(Path place, Department department, String assignments, Zhengwu.Builder database)
            throws IOException {
        this.department = department;
        Path document = Files.writeString(place.resolve("systems.json"), document(department.spokenTo(), assignments));
        department.settings().forEach(database::setting);
        desk = Desk.with(document.toString(), database);
        desk.world.posts.put(ACCOUNT, Set.of(Post.DECIDER));
    }

    static DepartmentDesk byFolder(Path place) throws IOException {
        return new DepartmentDesk(place, new FolderDepartment(place));
    }

    static DepartmentDesk byFolder(Path place, String assignments) throws IOException {
        return new DepartmentDesk(place, new FolderDepartment(place), assignments);
    }

    static String document(String spokenTo, String assignments) {
        return """
                {"systems": [{"name": "market", "title": "省市场监管系统", "account": "%s", %s}],
                 "assignments": [%s]}
                """.formatted(ACCOUNT, spokenTo, assignments);
    }

    static String assignment(@Nullable String division, String from, @Nullable String until) {
        return "{\"item\": \"" + CODE + "\", \"system\": \"market\", \"from\": \"" + from + "\""
                + (division == null ? "" : ", \"division\": \"" + division + "\"")
                + (until == null ? "" : ", \"until\": \"" + until + "\"") + "}";
    }

    Case accepted() {
        return accepted(World.PERMIT);
    }

    Case accepted(ItemId item) {
        Case accepted = desk.accepted(item);
        desk.zhengwu.settle();
        return now(accepted);
    }

    Case now(Case of) {
        return desk.cases.find(desk.clerk, of.id()).orElseThrow();
    }

    static CaseHandover handoverIn(Case of) {
        return requireNonNull(of.handover());
    }

    /** The department says something, under an id of its place and step. */
    void says(Case of, int sequence, String step, String rest) {
        says("a-" + sequence + "-" + step.toLowerCase(Locale.ROOT), of, sequence, step, rest);
    }

    void says(String id, Case of, int sequence, String step, String rest) {
        String more = rest.isEmpty() ? "" : ", " + rest;
        department.says(id, """
                {"id": "%s", "number": "%s", "sequence": %d, "step": "%s"%s}""".formatted(id, of.number(), sequence, step, more));
    }

    String handover(Case of) {
        return department.handover(number(of));
    }

    String ended(Case of) {
        return department.ended(number(of));
    }

    String refused(Case of, String answer) {
        return department.refused(number(of), answer);
    }

    static String number(Case of) {
        return requireNonNull(of.number()).value();
    }

    static String received(String number) {
        return "\"externalNumber\": \"" + number + "\"";
    }

    static String granted() {
        return "\"decision\": {\"outcome\": \"GRANT\"}";
    }

    List<CaseStep> steps(Case of) {
        return desk.cases.history(desk.clerk, of.id()).stream()
                .map(HistoryEntry::step)
                .toList();
    }

    /** How often an act was audited. */
    long audited(String act) {
        return desk.world.audited.stream()
                .filter(each -> each.action().equals("CaseService." + act))
                .count();
    }

    @Override
    public void close() {
        desk.close();
        department.close();
    }
}
