using Companion.Content.Data;
using Companion.Content.Tests.Sources;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.Data;

public sealed class DataSpecTests
{
    public static TheoryData<string> YamlExamples => Yaml.Names;

    public static TheoryData<string> TomlExamples => Toml.Names;

    public static TheoryData<string> JsonExamples => Json.Names;

    private static SpecFile Yaml => SpecFile.Beside("Yaml.spec.md");

    private static SpecFile Toml => SpecFile.Beside("Toml.spec.md");

    private static SpecFile Json => SpecFile.Beside("Json.spec.md");

    [Theory]
    [MemberData(nameof(YamlExamples))]
    public void Yaml_is_read_as_specified(string example) =>
        Yaml.Check(example, text => Read("front.yaml", text, YamlData.Parse));

    [Theory]
    [MemberData(nameof(TomlExamples))]
    public void Toml_is_read_as_specified(string example) =>
        Toml.Check(example, text => Read("front.toml", text, TomlData.Parse));

    [Theory]
    [MemberData(nameof(JsonExamples))]
    public void Json_is_read_as_specified(string example) =>
        Json.Check(example, text => Read("front.json", text, JsonData.Parse));

    private static string Read(
        string path,
        string text,
        Func<SourceText, SourceSpan, DiagnosticBag, DataMapping?> parse
    )
    {
        var source = new SourceText(path, text);
        var diagnostics = new DiagnosticBag();
        return DataDump.Of(source, parse(source, new SourceSpan(0, text.Length), diagnostics), diagnostics);
    }
}
