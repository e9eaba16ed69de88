package org.zhengwu.server.portal.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.Commitment;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.technical.storage.DocumentId;

/** Writes what a case holds back into a draft, with one change. A contact that is left out stays (CSE-112). */
final class Drafts {

    private Drafts() {}

    /** With further documents, and with these commitments in place of others. */
    static CaseDraft withMore(Case shown, List<MaterialDraft> added, List<String> commitments) {
        Stream<MaterialDraft> materials =
                Stream.concat(shown.materials().stream().map(Drafts::of), added.stream());
        return of(shown, shown.form(), materials, commitments, null, null);
    }

    /** The materials whose place a commitment takes by now. */
    static List<String> commitments(Case shown) {
        Commitment commitment = shown.commitment();
        return commitment == null ? List.of() : commitment.materials();
    }

    /** Without a document. */
    static CaseDraft without(Case shown, DocumentId removed) {
        Stream<MaterialDraft> left = shown.materials().stream()
                .filter(each -> !each.document().equals(removed))
                .map(Drafts::of);
        return of(shown, left, null, null);
    }

    /** With whom to call. */
    static CaseDraft withContact(Case shown, @Nullable String name, @Nullable String mobile) {
        return of(shown, shown.materials().stream().map(Drafts::of), name, mobile);
    }

    /** With these answers to the form. */
    static CaseDraft withAnswers(Case shown, Map<String, String> answers) {
        return of(shown, answers, shown.materials().stream().map(Drafts::of), commitments(shown), null, null);
    }

    private static CaseDraft of(
            Case shown, Stream<MaterialDraft> materials, @Nullable String name, @Nullable String mobile) {
        return of(shown, shown.form(), materials, commitments(shown), name, mobile);
    }

    private static CaseDraft of(
            Case shown,
            Map<String, String> answers,
            Stream<MaterialDraft> materials,
            List<String> commitments,
            @Nullable String name,
            @Nullable String mobile) {
        return new CaseDraft(
                shown.item().item().toString(),
                shown.applicant().party().toString(),
                answers,
                materials.toList(),
                commitments,
                name,
                mobile);
    }

    private static MaterialDraft of(Material material) {
        return new MaterialDraft(material.slot(), material.document().toString());
    }
}
