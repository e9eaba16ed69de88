package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

/** A desk that hands its permits over to a department, with the department at the other end of the folder. */
final class Drop implements AutoCloseable {

    static final AccountId ACCOUNT = new AccountId(new UUID(9, 9));
    static final String CODE = "11440300";

    final Path folder;
    final Desk desk;

    Drop(Path place) throws IOException {
        this(place, assignment(null, "2026-01-01", null));
    }

    Drop(Path place, String assignments) throws IOException {
        this(place, assignments, Zhengwu.builder().h2InMemory());
    }

    Drop(Path place, DataSource database) throws IOException {
        this(place, assignment(null, "2026-01-01", null), Zhengwu.builder().dataSource(database));
    }

    private Drop(Path place, String assignments, Zhengwu.Builder database) throws IOException {
        folder = Files.createDirectories(place.resolve("drop"));
        Path document = place.resolve("systems.json");
        Files.writeString(document, document(folder, assignments));
        desk = Desk.with(document.toString(), database);
        desk.world.posts.put(ACCOUNT, Set.of(Post.DECIDER));
    }

    static String document(Path folder, String assignments) {
        return """
                {"systems": [{"name": "market", "title": "省市场监管系统", "account": "%s", "folder": "%s"}],
                 "assignments": [%s]}
                """.formatted(ACCOUNT, folder, assignments);
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

    static CaseHandover handover(Case of) {
        return requireNonNull(of.handover());
    }

    /** The department says something, under a file name of its own. */
    void says(Case of, int sequence, String step, String rest) {
        says("a-" + sequence + "-" + step.toLowerCase(Locale.ROOT), of, sequence, step, rest);
    }

    void says(String id, Case of, int sequence, String step, String rest) {
        String more = rest.isEmpty() ? "" : ", " + rest;
        put(id + ".json", """
                {"id": "%s", "number": "%s", "sequence": %d, "step": "%s"%s}""".formatted(id, of.number(), sequence, step, more));
    }

    void put(String name, String text) {
        try {
            Files.createDirectories(folder.resolve("in"));
            Path part = folder.resolve("in").resolve(name + ".tmp");
            Files.writeString(part, text);
            Files.move(part, folder.resolve("in").resolve(name));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    static String received(String number) {
        return "\"externalNumber\": \"" + number + "\"";
    }

    static String granted() {
        return "\"decision\": {\"outcome\": \"GRANT\"}";
    }

    List<String> files(String below) {
        Path place = folder.resolve(below);
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
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

    void isQuiet() {
        assertThat(files("in")).isEmpty();
        assertThat(files("in/.taken")).isEmpty();
    }

    @Override
    public void close() {
        desk.close();
    }
}
