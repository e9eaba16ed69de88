package org.zhengwu.server.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whose site this is (WEB-005). */
@ApplicationScoped
public class Site {

    private final String name;
    private final String englishName;
    private final @Nullable String domain;
    private final @Nullable String idCode;
    private final boolean demo;
    private final Set<Zone> zones;

    @Inject
    public Site(
            @ConfigProperty(name = "zhengwu.portal.site-name", defaultValue = "政务服务") String name,
            @ConfigProperty(name = "zhengwu.portal.site-name-en", defaultValue = "Government services")
                    String englishName,
            @ConfigProperty(name = "zhengwu.portal.site-domain") Optional<String> domain,
            @ConfigProperty(name = "zhengwu.portal.site-id-code") Optional<String> idCode,
            @ConfigProperty(name = "zhengwu.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "zhengwu.zone", defaultValue = "both") String zone) {
        this.name = name;
        this.englishName = englishName;
        this.domain = domain.orElse(null);
        this.idCode = idCode.orElse(null);
        this.demo = demo;
        this.zones = zones(zone);
    }

    private static Set<Zone> zones(String setting) {
        return switch (setting) {
            case "both" -> EnumSet.allOf(Zone.class);
            case "public" -> EnumSet.of(Zone.PUBLIC);
            case "staff" -> EnumSet.of(Zone.STAFF);
            default -> throw new IllegalStateException("zhengwu.zone must be public, staff or both");
        };
    }

    /** Whether this instance has the pages of the zone. */
    public boolean serves(Zone zone) {
        return zones.contains(zone);
    }

    /** The zone of an address; where only one is served, what it says goes for every address. */
    Zone zoneOf(String address) {
        boolean staff = (Zone.STAFF.holds(address) && serves(Zone.STAFF)) || !serves(Zone.PUBLIC);
        return staff ? Zone.STAFF : Zone.PUBLIC;
    }

    /** Its name in the language. */
    public String name(Words words) {
        return words.isChinese() ? name : englishName;
    }

    /** Its domain (网站域名), or null where it is not set. */
    public @Nullable String domain() {
        return domain;
    }

    /** Its code in the register of government sites (政府网站标识码), or null where it is not set. */
    public @Nullable String idCode() {
        return idCode;
    }

    /** Whether nothing here counts. */
    public boolean isDemo() {
        return demo;
    }
}
