using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Companion.Content.Data;

/// <summary>Scalars of YAML: a tag decides whether one is text; without a tag, its style does.</summary>
internal static class YamlScalars
{
    private const string CoreTag = "tag:yaml.org,2002:";

    public static DataScalar Read(Scalar scalar, YamlSpans spans) =>
        new(spans.Of(scalar), scalar.Value, IsText(scalar));

    // The non-specific tag "!" and any custom tag make text (YAML 1.2.2, 6.9.1); "!!int" and similar tags override
    // quotes.
    private static bool IsText(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        return tag switch
        {
            "" or "?" => scalar.Style != ScalarStyle.Plain,
            CoreTag + "int" or CoreTag + "float" or CoreTag + "bool" or CoreTag + "null" => false,
            CoreTag + "timestamp" => false,
            _ => true,
        };
    }
}
