package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void servesBothZonesUnlessOneIsNamed() {
        assertThat(site("both").serves(Zone.PUBLIC)).isTrue();
        assertThat(site("both").serves(Zone.STAFF)).isTrue();
        assertThat(site("public").serves(Zone.STAFF)).isFalse();
        assertThat(site("staff").serves(Zone.PUBLIC)).isFalse();
        assertThatThrownBy(() -> site("inner")).hasMessageContaining("zhengwu.zone");
    }

    @Test
    void tellsTheZoneOfAnAddress() {
        assertThat(site("both").zoneOf("/staff")).isEqualTo(Zone.STAFF);
        assertThat(site("both").zoneOf("/staff/cases/1")).isEqualTo(Zone.STAFF);
        assertThat(site("both").zoneOf("/staffing")).isEqualTo(Zone.PUBLIC);
        assertThat(site("public").zoneOf("/staff")).isEqualTo(Zone.PUBLIC);
        assertThat(site("staff").zoneOf("/")).isEqualTo(Zone.STAFF);
    }

    @Test
    void putsTheZoneBeforeAnAddress() {
        assertThat(Zone.PUBLIC.path("/")).isEqualTo("/");
        assertThat(Zone.PUBLIC.path("/cases/1")).isEqualTo("/cases/1");
        assertThat(Zone.STAFF.path("/")).isEqualTo("/staff");
        assertThat(Zone.STAFF.path("/cases/1")).isEqualTo("/staff/cases/1");
    }

    private static Site site(String zone) {
        return new Site("政务服务", "Government services", Optional.empty(), Optional.empty(), true, zone);
    }
}
