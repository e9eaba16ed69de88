package org.zhengwu.spi.application.catalogue;

import java.util.Map;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.ItemDraft;

/**
 * Reads the form in which a source publishes its items (port, 数据源导入规范): its names, its marks for what
 * is missing and its codes, which mean something else in every source (ITM-002, ITM-009).
 */
public interface ImportProfile {

    /** The name under which an import asks for it, such as {@code guangdong}. */
    String name();

    /**
     * Reads one line.
     *
     * @param line the JSON object of the line: texts, numbers, booleans, lists, maps and nulls by name
     * @param violations takes what the source says wrong, by the source's own names; the line is rejected
     * @param notes takes what the source says and the draft does not keep, though it stands without it, by the source's
     *     own names: the report tells of it, so that nothing is lost in silence (CAT-006)
     * @return what could be read; the draft is checked after this
     * @throws org.zhengwu.spi.OutageException if something that it asks is down; the import ends there
     */
    ItemDraft read(Map<String, ?> line, Violations violations, Violations notes);
}
