using System.Text;
using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Tests.Data;

/// <summary>Writes values as text, one per line, with their positions, for the specifications.</summary>
public static class DataDump
{
    public static string Of(SourceText source, DataMapping? data, DiagnosticBag diagnostics)
    {
        var dump = new StringBuilder();
        foreach (var diagnostic in diagnostics.ToSortedList())
        {
            dump.Append(diagnostic).Append('\n');
        }

        if (data is not null)
        {
            Append(dump, source, data, "");
            dump.Append(data.Entries.Count == 0 ? "no keys\n" : "");
        }

        return dump.ToString();
    }

    private static void Append(StringBuilder dump, SourceText source, DataMapping mapping, string path)
    {
        foreach (var entry in mapping.Entries)
        {
            Append(dump, source, entry.Value, $"{path}{Place(source, entry.KeySpan)} {entry.Key}");
        }
    }

    private static void Append(StringBuilder dump, SourceText source, DataValue value, string path)
    {
        var written = source.Text.Substring(value.Span.Start, value.Span.Length).ReplaceLineEndings("⏎");
        dump.Append($"{path} = {Place(source, value.Span)} {written}");
        switch (value)
        {
            case DataScalar scalar:
                var kind =
                    scalar.IsNull ? "null"
                    : scalar.IsQuoted ? "text"
                    : "plain";
                dump.Append($" → {kind} {scalar.Text.ReplaceLineEndings("⏎")}".TrimEnd()).Append('\n');
                break;
            case DataMapping mapping:
                dump.Append(" → keys\n");
                Append(dump, source, mapping, Deeper(path));
                break;
            case DataSequence sequence:
                dump.Append(" → list\n");
                foreach (var (index, item) in sequence.Items.Index())
                {
                    Append(dump, source, item, $"{Deeper(path)}[{index}]");
                }

                break;
            default:
                throw new InvalidOperationException();
        }
    }

    private static string Deeper(string path) => path[..(path.Length - path.TrimStart().Length)] + "  ";

    private static string Place(SourceText source, SourceSpan span)
    {
        var position = source.PositionOf(span.Start);
        return $"{position.Line}:{position.Column}";
    }
}
