package org.zhengwu.api.application.catalogue;

import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Reach.SUBTREE;
import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.VISITOR;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Revision;
import org.zhengwu.api.forms.FormDefinition;

/**
 * Keeps service items and their guides (政务服务事项, 办事指南): versions, regional lists that inherit from
 * above, imports (ITM-001 to ITM-013). An item has at most one version in work, a draft or one in review;
 * the version in effect on a day is the published one whose days hold it. Days are dates in mainland
 * China.
 */
public interface ServiceCatalogue {

    /**
     * Writes the first version of an item, as a draft.
     *
     * @throws org.zhengwu.api.InvalidInputException with every violation: of a value, of a promise looser
     *     than the statutory limit (LIC-022), of a regional list that loosens its superior's promise, case
     *     type, visits, materials or form, that charges more without citing a law or regulation, or that differs in
     *     name, type, basic code or, without citing a law or local regulation, in the statutory limit
     *     (ITM-010); conditions are a text that only people can compare, by {@link #diffFromSuperior}; of a
     *     form that names a code table which the server does not have
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft);

    /**
     * Rewrites the draft of an item, or writes its next version as a draft where none is in work.
     *
     * @throws org.zhengwu.api.InvalidInputException as {@link #create} does, or where an item that inherits
     *     from a superior's no longer names it, as long as that is published (ITM-010)
     * @throws org.zhengwu.api.StepNotAllowedException while a version is in review
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ServiceItem change(Caller caller, ItemId id, Revision revision, ItemDraft draft);

    /**
     * Submits the draft for review.
     *
     * @throws org.zhengwu.api.InvalidInputException if the law wants more of it: the elements that a permit
     *     publishes (LIC-017), the basis of a permit's fee (LIC-015), the entry of the list (LIC-025); or if
     *     it is looser than its superior's item has become since it was written (ITM-010)
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ServiceItem submit(Caller caller, ItemId id, Revision revision);

    /** Sends a version back from review, to be written further. */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ServiceItem sendBack(Caller caller, ItemId id, Revision revision, String reason);

    /**
     * Publishes the version in review; the version before it holds until the day before.
     *
     * <p>Regional items that inherit from it are not changed by this: people rely on what they were told.
     * Each that no longer fits, or will not from a day to come, is named by a {@link RegionalItemOutdated},
     * and no version of it is published again until it fits.
     *
     * @param effectiveFrom the first day, today or later and not before that of the version before; or
     *     null for the draft's own, else for today
     * @throws org.zhengwu.api.InvalidInputException if the first day is none of these, or as {@link #submit}
     *     does for a superior's item that changed meanwhile
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ServiceItem publish(Caller caller, ItemId id, Revision revision, @Nullable LocalDate effectiveFrom);

    /** Withdraws the published item from today on; running cases keep their version. */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason);

    /** Finds the version of an item that is in effect today. */
    @Permits(role = VISITOR, scope = ALL)
    Optional<ServiceItem> find(Caller caller, ItemId id);

    /** Finds the version of an item that is in work, else its newest, whatever its state. */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    Optional<ServiceItem> findNewest(Caller caller, ItemId id);

    /** Finds the guide of an item as it holds today (办事指南, LIC-017). */
    @Permits(role = VISITOR, scope = ALL)
    Optional<ServiceGuide> guide(Caller caller, ItemId id);

    /**
     * Finds what an application for an item asks today (电子表单); empty where its fields are free. A running
     * case keeps the form of its version: {@link org.zhengwu.api.application.cases.CaseService#form}.
     */
    @Permits(role = VISITOR, scope = ALL)
    Optional<FormDefinition> form(Caller caller, ItemId id);

    /** Lists the items in effect today, in the order of their codes. */
    @Permits(role = VISITOR, scope = ALL)
    Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page);

    /** Lists the versions in work, in the order of their codes. */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    Page<ItemSummary> drafts(Caller caller, PageRequest page);

    /** Lists the versions of an item that were published, the newest first; empty for an unknown item. */
    @Permits(role = VISITOR, scope = ALL)
    List<ItemVersion> versions(Caller caller, ItemId id);

    /**
     * Compares two published versions of an item; who manages it may compare the one in work, too.
     *
     * @param before the number of the first
     * @param after the number of the second
     */
    @Permits(role = VISITOR, scope = ALL)
    List<Difference> diff(Caller caller, ItemId id, int before, int after);

    /**
     * Compares the superior's item in effect with the regional item that inherits from it (ITM-010).
     *
     * @throws org.zhengwu.api.NotFoundException if it has no superior's item
     */
    @Permits(role = VISITOR, scope = ALL)
    List<Difference> diffFromSuperior(Caller caller, ItemId id);

    /** Lists the item types in the order of their codes (ITM-002). */
    @Permits(role = VISITOR, scope = ALL)
    List<ItemType> types(Caller caller);

    /**
     * Imports items that a source publishes, one JSON object per line in UTF-8, and publishes them: a new
     * item, or a new version from today on where something changed. Each line is imported whole or not at
     * all, whatever becomes of the others; the report accounts for every line, a blank one included, and notes
     * what a line says and its item does not keep (CAT-006). It is safe to repeat: what came already is
     * unchanged, also where the item was edited or withdrawn here since. A second line of one import that says
     * something else of the same code is rejected, and so is a changed line while a version of its item is in
     * work, and a permit in the form of {@link ItemDraft} that lacks what a submission wants (LIC-017).
     *
     * @param profile the name of the source's own form, or null for that of {@link ItemDraft}
     * @param lines read once to its end and not closed
     * @throws org.zhengwu.api.InvalidInputException if there is no such profile
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    ImportReport importItems(Caller caller, @Nullable String profile, InputStream lines);
}
