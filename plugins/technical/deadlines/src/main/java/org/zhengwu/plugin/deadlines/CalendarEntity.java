package org.zhengwu.plugin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.CalendarKind;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/** A calendar as it was published; never changed. */
// Queries read some fields, the code does not.
@SuppressWarnings("UnusedVariable")
@Entity(name = "dlCalendar")
@Table(name = "dl_calendar")
class CalendarEntity {

    @Id
    private UUID id;

    private long edition;
    private UUID division;

    @Column(name = "year_of")
    private int year;

    @Enumerated(EnumType.STRING)
    private CalendarKind kind;

    private int version;
    private String content;

    protected CalendarEntity() {}

    CalendarEntity(UUID id, long edition, DivisionId division, WorkCalendar calendar) {
        this.id = id;
        this.edition = edition;
        this.division = division.value();
        this.year = calendar.year();
        this.kind = calendar.kind();
        this.version = calendar.version();
        this.content = Json.strict().write(calendar);
    }

    UUID id() {
        return id;
    }

    DivisionId division() {
        return new DivisionId(division);
    }

    WorkCalendar calendar() {
        return Json.lenient().read(content, WorkCalendar.class);
    }
}
