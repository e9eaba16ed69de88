package org.zhengwu.plugin.catalogue;

import java.util.List;
import org.zhengwu.api.Violation;

/**
 * A line that can be imported.
 *
 * @param notes what it says and the item does not keep
 */
record ReadLine(WrittenItem item, List<Violation> notes) {}
