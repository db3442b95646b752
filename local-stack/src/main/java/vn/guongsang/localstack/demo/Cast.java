package vn.guongsang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;

/** The invented people of the demo, bound to real units and outlets. */
public final class Cast {

    private final LocalIdentity identity;
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private final Map<String, UUID> units = new LinkedHashMap<>();

    private Cast(LocalIdentity identity) {
        this.identity = identity;
    }

    /** Looks the units and outlets up and gives each persona its place. */
    public static Cast of(LocalIdentity identity, Api nominations, Api media) {
        Cast cast = new Cast(identity);
        cast.add(Persona.of("admin", "Quản trị vận hành", "admin"));
        cast.unit("commune", nominations, "/v1/units?type=COMMUNE&q=quang%20dien");
        cast.unit("otherCommune", nominations, "/v1/units?type=COMMUNE&q=a%20luoi");
        cast.unit("oldCommune", nominations, "/v1/units?type=COMMUNE&q=quang%20tho&asOf=2024-06-30");
        cast.unit("district", nominations, "/v1/units?type=DISTRICT&q=quang%20dien&asOf=2024-06-30");
        cast.unit("agency", nominations, "/v1/units?code=so-nong-nghiep-va-phat-trien-nong-thon");
        cast.unit("focal", nominations, "/v1/units?code=so-noi-vu");
        UUID centre = find(media.get(cast.token("admin"), "/v1/channels?kind=TV"), "/items/0/outletId");
        UUID portal = null;
        for (JsonNode outlet : media.get(cast.token("admin"), "/v1/outlets")
                .require(200)
                .body()
                .at("/items")) {
            if ("cong-thong-tin-dien-tu-tinh".equals(outlet.get("code").asText())) {
                portal = UUID.fromString(outlet.get("id").asText());
            }
        }
        cast.people(centre, portal);
        return cast;
    }

    private void people(UUID centre, UUID portal) {
        add(Persona.of("can-bo-xa", "Trần Thị Mẫu", "unit-officer").inUnit(units.get("commune")));
        add(Persona.of("chu-tich-xa", "Nguyễn Văn Thí", "unit-leader").inUnit(units.get("commune")));
        add(Persona.of("can-bo-xa-khac", "Hồ Thị Dụ", "unit-officer").inUnit(units.get("otherCommune")));
        add(Persona.of("can-bo-huyen", "Lê Văn Ví", "district-board").inUnit(units.get("district")));
        add(Persona.of("hoi-dong-huyen", "Phan Thị Dụ", "district-board").inUnit(units.get("district")));
        add(Persona.of("can-bo-so", "Võ Thị Nháp", "unit-officer").inUnit(units.get("agency")));
        add(Persona.of("giam-doc-so", "Đặng Văn Mẫu", "unit-leader").inUnit(units.get("agency")));
        add(Persona.of("ban-tdkt", "Hoàng Thị Thí", "province-board"));
        add(Persona.of("lanh-dao-ban-tdkt", "Bùi Văn Dụ", "province-board"));
        add(Persona.of("uy-vien-hoi-dong", "Tôn Nữ Mẫu", "council-member"));
        add(Persona.of("bien-tap-bao", "Lý Văn Bút", "media-editor").atOutlet(centre));
        add(Persona.of("bien-tap-dai", "Dương Thị Sóng", "media-editor").atOutlet(centre));
        add(Persona.of("bien-tap-cong", "Ngô Văn Mạng", "media-editor").atOutlet(portal));
        add(Persona.of("cms-bao", "CMS của tòa soạn", "cms").atOutlet(centre));
        add(Persona.of("tuyen-giao", "Châu Thị Lời", "propaganda-board"));
        add(Persona.of("tai-chinh", "Đỗ Văn Số", "finance"));
        add(Persona.of("thanh-tra", "Mai Thị Xét", "inspector"));
        add(Persona.of("kiem-toan", "Đinh Văn Soát", "auditor"));
    }

    private void add(Persona persona) {
        personas.put(persona.name(), persona);
    }

    private void unit(String role, Api nominations, String path) {
        units.put(role, find(nominations.get(token("admin"), path), "/items/0/id"));
    }

    private static UUID find(Api.Answer answer, String pointer) {
        return UUID.fromString(answer.require(200).text(pointer));
    }

    /** A fresh token of a persona. */
    public String token(String persona) {
        return identity.token(personas.get(persona));
    }

    /** Id of a unit by its part in the demo. */
    public UUID unit(String role) {
        return units.get(role);
    }

    /** All personas, in order. */
    public Map<String, Persona> personas() {
        return Map.copyOf(personas);
    }

    /** Writes one shell variable per persona, readable by the owner only. */
    public void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        personas.keySet().forEach(name -> lines.append("export ")
                .append(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .append("=")
                .append(token(name))
                .append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
