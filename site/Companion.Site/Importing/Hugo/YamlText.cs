using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Companion.Content.Data;

namespace Companion.Site.Importing.Hugo;

/// <summary>Writes settings as YAML.</summary>
internal static partial class YamlText
{
    private static readonly JsonSerializerOptions Quoting = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a key with its value, at a depth.</summary>
    public static void Append(StringBuilder yaml, string key, DataValue value, int depth = 0)
    {
        yaml.Append(' ', depth * 2).Append(Scalar(key, isQuoted: true)).Append(':');
        AppendValue(yaml, value, depth);
    }

    /// <summary>A text as a scalar, in quotes where it needs them.</summary>
    public static string Scalar(string text, bool isQuoted) =>
        PlainWord().IsMatch(text) && (!isQuoted || !MeansSomethingElse().IsMatch(text)) ? text
        : !isQuoted && PlainValue().IsMatch(text) ? text
        : JsonSerializer.Serialize(text, Quoting);

    private static void AppendValue(StringBuilder yaml, DataValue value, int depth)
    {
        switch (value)
        {
            case DataMapping { Entries.Count: > 0 } mapping:
                yaml.Append('\n');
                foreach (var entry in mapping.Entries)
                {
                    Append(yaml, entry.Key, entry.Value, depth + 1);
                }

                break;
            case DataSequence { Items.Count: > 0 } sequence:
                yaml.Append('\n');
                foreach (var item in sequence.Items)
                {
                    yaml.Append(' ', (depth + 1) * 2).Append("- ").Append(Flow(item)).Append('\n');
                }

                break;
            default:
                yaml.Append(' ').Append(Flow(value)).Append('\n');
                break;
        }
    }

    private static string Flow(DataValue value) =>
        value switch
        {
            DataScalar { IsNull: true } => "null",
            DataScalar scalar => Scalar(scalar.Text, scalar.IsQuoted),
            DataSequence sequence => $"[{string.Join(", ", sequence.Items.Select(FlowText))}]",
            DataMapping { Entries.Count: 0 } => "{}",
            DataMapping mapping =>
                $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{Scalar(entry.Key, true)}: {FlowText(entry.Value)}"))} }}",
            _ => "null",
        };

    // Within brackets, commas and braces end a plain text.
    private static string FlowText(DataValue value) => Flow(value);

    [GeneratedRegex(@"\A[A-Za-z_/][A-Za-z0-9_/.-]*( [A-Za-z0-9_.-]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainWord();

    [GeneratedRegex(
        @"\A(true|false|null|yes|no|on|off|y|n)\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex MeansSomethingElse();

    [GeneratedRegex(@"\A-?[0-9][0-9.:TZ+-]*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainValue();
}
