package vn.guongsang.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;

/** The invented people of the demo, bound to real units and outlets. */
public final class Cast {

    private final LocalIdentity identity;
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private final Map<String, UUID> units = new LinkedHashMap<>();
    private final Map<UUID, String> unitNames = new HashMap<>();

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
        Api.Answer answer = nominations.get(token("admin"), path);
        UUID id = find(answer, "/items/0/id");
        units.put(role, id);
        unitNames.put(id, answer.text("/items/0/name"));
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

    /** Name of the shell variable that holds a persona's token. */
    public static String variable(String persona) {
        return persona.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Where a persona works: name of the unit, else nothing. */
    public String place(Persona persona) {
        return persona.unitId() == null ? "" : unitNames.get(persona.unitId());
    }

    /** Writes the services' addresses and a token per persona as shell variables, readable by the owner only. */
    public void write(Path file, UnaryOperator<String> url) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String service : List.of("nominations", "media", "reporting")) {
            line(lines, service, url.apply(service));
        }
        personas.keySet().forEach(name -> line(lines, name, token(name)));
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append("export ").append(variable(name)).append('=').append(value).append('\n');
    }
}
