using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Companion.Content.Data;

/// <summary>Scalars of YAML: a tag says whether one is a text, else its style does.</summary>
internal static class YamlScalars
{
    private const string CoreTag = "tag:yaml.org,2002:";

    public static DataScalar Read(Scalar scalar, YamlSpans spans) =>
        new(spans.Of(scalar), scalar.Value, IsText(scalar));

    // The non-specific tag "!" and every tag of the author's own make a text (YAML 1.2.2, 6.9.1); "!!int" and its
    // kind make quotes void.
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
