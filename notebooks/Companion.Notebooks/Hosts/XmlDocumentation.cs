using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Hosts;

/// <summary>The documentation that the compiler writes next to an assembly. It is read on first use.</summary>
internal sealed class XmlDocumentation(string file) : DocumentationProvider
{
    private readonly Lazy<Dictionary<string, string>> _members = new(() => Read(file));

    /// <summary>The documentation next to an assembly, or null if there is none.</summary>
    public static XmlDocumentation? Beside(string assembly) =>
        Path.ChangeExtension(assembly, ".xml") is var file && File.Exists(file) ? new XmlDocumentation(file) : null;

    public override bool Equals(object? obj) => obj is XmlDocumentation other && other.Source == Source;

    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    protected override string? GetDocumentationForSymbol(
        string documentationMemberID,
        CultureInfo preferredCulture,
        CancellationToken cancellationToken = default
    ) => _members.Value.GetValueOrDefault(documentationMemberID);

    private string Source { get; } = file;

    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            return XDocument
                .Load(file)
                .Descendants("member")
                .Where(member => member.Attribute("name") is not null)
                .DistinctBy(member => member.Attribute("name")!.Value)
                .ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString());
        }
        catch (Exception exception) when (exception is IOException or XmlException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
