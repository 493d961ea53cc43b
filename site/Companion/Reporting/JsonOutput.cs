using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Companion.CommandLine.Reporting;

/// <summary>
/// JSON on standard output: UTF-8 in every locale, with the keys in the order of their declaration.
/// </summary>
internal static class JsonOutput
{
    /// <summary>Writes one result over several lines.</summary>
    /// <param name="value">The result.</param>
    /// <param name="context">Has its JSON type.</param>
    public static void Write<T>(T value, JsonSerializerContext context)
    {
        using var output = Console.OpenStandardOutput();
        Write(output, value, TypeInfo<T>(context, isIndented: true));
    }

    /// <summary>Creates a writer for many results, one per line.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="context">Has the JSON type of the results.</param>
    public static Action<T> LineWriter<T>(Stream output, JsonSerializerContext context)
    {
        var type = TypeInfo<T>(context, isIndented: false);
        return value => Write(output, value, type);
    }

    private static void Write<T>(Stream output, T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(output, value, type);
        output.WriteByte((byte)'\n');
    }

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerContext context, bool isIndented)
    {
        var options = new JsonSerializerOptions(context.Options)
        {
            // This output is not for HTML, so quotes and non-ASCII letters stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = isIndented,
            NewLine = "\n",
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
