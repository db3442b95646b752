package vn.guongsang.nominations.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds a document against the standard that it claims to follow, as typed from the published texts. */
final class Standards {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What stands exactly once, by RFC 4287, 4.1.1 and 4.1.2. */
    private static final List<String> ONCE = List.of("id", "title", "updated");

    private Standards() {}

    /** A JSON Feed 1.1 document. */
    static JsonNode jsonFeed(String text) {
        return fits("json-feed-1.1", parse(text));
    }

    /** The items of a page of ninjs. */
    static JsonNode ninjs(String version, String page) {
        JsonNode items = parse(page).get("items");
        items.forEach(item -> fits("ninjs-" + version, item));
        return items;
    }

    /** An Atom document. */
    static Element atom(String text) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Standards.class.getResource("/feeds/atom.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(text)));
            DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
            builders.setNamespaceAware(true);
            Document document = builders.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            Element feed = document.getDocumentElement();
            requireOnce(feed);
            children(feed, "entry").forEach(Standards::requireOnce);
            assertEquals(1, links(feed, "self").size());
            return feed;
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + " in " + text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> children(Element parent, String name) {
        return java.util.stream.IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    static List<String> links(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> relation.equals(link.getAttribute("rel")))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void requireOnce(Element element) {
        assertEquals(ATOM, element.getNamespaceURI());
        Map<String, Integer> counts = new TreeMap<>();
        ONCE.forEach(name -> counts.put(name, children(element, name).size()));
        counts.put("author", children(element, "author").size());
        assertEquals(Map.of("id", 1, "title", 1, "updated", 1, "author", 1), counts);
    }

    private static JsonNode fits(String schema, JsonNode document) {
        JsonSchema standard = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        Standards.class.getResourceAsStream("/feeds/" + schema + ".schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        assertEquals("[]", standard.validate(document).toString(), () -> schema + ": " + document);
        return document;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
