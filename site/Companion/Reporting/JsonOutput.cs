using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Companion.Reporting;

/// <summary>Writes JSON to standard output: UTF-8 whatever the terminal's locale, keys in the order of their declaration.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Lines = Options(isIndented: false);
    private static readonly JsonSerializerOptions Indented = Options(isIndented: true);

    /// <summary>Writes a value over several lines, for one answer.</summary>
    public static void Write<T>(T value)
    {
        using var output = Console.OpenStandardOutput();
        WriteTo(output, value, Indented);
    }

    /// <summary>Writes a value in one line, for one answer of many.</summary>
    public static void WriteLine<T>(Stream output, T value) => WriteTo(output, value, Lines);

    private static void WriteTo<T>(Stream output, T value, JsonSerializerOptions options)
    {
        JsonSerializer.Serialize(output, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        output.WriteByte((byte)'\n');
    }

    private static JsonSerializerOptions Options(bool isIndented) =>
        new(CompanionJson.Default.Options)
        {
            // The output is no HTML: quotes and non-ASCII letters stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = isIndented,
            NewLine = "\n",
        };
}
