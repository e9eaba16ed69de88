package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.runtime.lines.Lines.Line;
import org.zhengwu.spi.application.catalogue.ImportProfile;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Imports one line in the present transaction. */
@ApplicationScoped
class LineImport {

    private static final String CODE = "code";

    private final ItemStore store;
    private final DraftReader drafts;
    private final Publication publication;
    private final AuditLog audit;

    @Inject
    LineImport(ItemStore store, DraftReader drafts, Publication publication, AuditLog audit) {
        this.store = store;
        this.drafts = drafts;
        this.publication = publication;
        this.audit = audit;
    }

    /** Imports the line; the codes are those that this import has brought before it. */
    ImportedLine take(Caller caller, @Nullable ImportProfile profile, Line line, Set<String> codes) {
        String text = line.text();
        if (text == null) {
            return ImportedLine.rejected(line, "", String.valueOf(line.flaw()), "the line cannot be read");
        }
        Checked<ReadLine> read;
        try {
            read = read(caller, profile, text);
        } catch (JsonProblem problem) {
            return ImportedLine.rejected(line, problem.path(), problem.code(), problem.detail());
        }
        if (!read.violations().isEmpty()) {
            return ImportedLine.rejected(line, read.violations());
        }
        return take(caller, line, read.orThrow(), codes);
    }

    private Checked<ReadLine> read(Caller caller, @Nullable ImportProfile profile, String text) {
        if (profile == null) {
            ItemDraft draft = Json.strict().read(text, ItemDraft.class);
            return complete(drafts.readImported(caller, draft), publication::gaps, List.of());
        }
        Violations violations = new Violations();
        Violations notes = new Violations();
        ItemDraft draft = profile.read(Json.strict().readMap(text, Object.class), violations, notes);
        List<Violation> found = violations.check(() -> draft).violations();
        return found.isEmpty()
                ? complete(
                        drafts.readImported(caller, draft),
                        publication::flaws,
                        notes.check(() -> draft).violations())
                : Checked.invalid(found);
    }

    /**
     * An import publishes, so that what the law wants of every item is asked of it too. A line in the house's own form
     * is written by the organ itself and says all that it would have to say by hand; a profile passes on what another
     * system states, and the guide names what that leaves open.
     */
    private static Checked<ReadLine> complete(
            Checked<WrittenItem> read, Function<ItemContent, List<Violation>> rules, List<Violation> notes) {
        if (!read.violations().isEmpty()) {
            return Checked.invalid(read.violations());
        }
        WrittenItem item = read.orThrow();
        List<Violation> flaws = rules.apply(item.content());
        return flaws.isEmpty() ? Checked.valid(new ReadLine(item, notes)) : Checked.invalid(flaws);
    }

    private ImportedLine take(Caller caller, Line line, ReadLine read, Set<String> codes) {
        WrittenItem written = read.item();
        String digest = written.digest();
        Optional<ItemEntity> known = store.findByCode(written.code());
        if (known.isPresent()) {
            ItemEntity item = known.get();
            VersionEntity newest = store.newest(item);
            if (item.wasImportedAs(digest)
                    || (!newest.isInWork() && newest.digest().equals(digest))) {
                return ImportedLine.unchanged(line, read);
            }
            if (codes.contains(written.code().value())) {
                return ImportedLine.rejected(
                        line, CODE, "duplicate-code", "stands on an earlier line that says something else");
            }
            if (newest.isInWork()) {
                return ImportedLine.rejected(line, CODE, "version-in-work", "names an item with a version in work");
            }
            if (publication.isYetToCome(newest)) {
                return ImportedLine.rejected(
                        line, CODE, "version-to-come", "names an item whose next version is published already");
            }
        }
        Violations violations = new Violations();
        known.ifPresent(item -> drafts.refuseEscape(item, written, violations));
        List<Violation> escaping = violations.check(() -> written).violations();
        if (!escaping.isEmpty()) {
            return ImportedLine.rejected(line, escaping);
        }
        publish(caller, known.orElseGet(() -> new ItemEntity(written.code())), written, digest);
        return ImportedLine.accepted(line, read);
    }

    private void publish(Caller caller, ItemEntity item, WrittenItem written, String digest) {
        boolean isNew = item.lastNumber() == 0;
        VersionEntity version = store.addVersion(item, written);
        item.importedAs(digest);
        if (isNew) {
            store.add(item);
        }
        publication.publishImported(item, version);
        store.flush();
        audit.append(
                caller,
                AuditFact.done(
                        "ServiceCatalogue.importItems",
                        item.subject(),
                        Map.of("version", version.id().toString(), "number", Integer.toString(version.number()))));
    }
}
