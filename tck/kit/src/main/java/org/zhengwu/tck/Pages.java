package org.zhengwu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;

/** What every list keeps to, whatever it holds (PAG-001, PAG-002). */
public final class Pages {

    private Pages() {}

    /** Every page of the list from the first to the last, to which the cursors lead without going back. */
    public static <T> List<Page<T>> walked(int length, Function<PageRequest, Page<T>> list) {
        List<Page<T>> pages = new ArrayList<>();
        Set<String> cursors = new HashSet<>();
        String cursor = null;
        do {
            Page<T> page = list.apply(PageRequest.of(length, cursor));
            pages.add(page);
            cursor = page.next();
            if (cursor != null) {
                assertThat(page.items()).as("a page that another follows").isNotEmpty();
                assertThat(cursors.add(cursor))
                        .as("a cursor leads to a page once")
                        .isTrue();
            }
        } while (cursor != null);
        return pages;
    }

    /** What all pages of the list hold: each but the last is as long as asked for, and each counts the whole. */
    public static <T> List<T> counted(int length, Function<PageRequest, Page<T>> list) {
        List<Page<T>> pages = walked(length, list);
        List<T> found = pages.stream().flatMap(page -> page.items().stream()).toList();
        for (Page<T> page : pages) {
            assertThat(page.items()).as("a page").hasSizeLessThanOrEqualTo(length);
            if (page.next() != null) {
                assertThat(page.items()).as("a page that another follows").hasSize(length);
            }
            assertThat(page.count()).as("the count of each page").isEqualTo(CappedCount.of(found.size()));
        }
        return found;
    }

    /** The list refuses a cursor that no list gave. */
    public static <T> void refuseAStrangeCursor(Function<PageRequest, Page<T>> list) {
        assertThatThrownBy(() -> list.apply(PageRequest.of(3, "no-cursor"))).isInstanceOf(InvalidInputException.class);
    }
}
