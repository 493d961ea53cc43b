using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Display;

/// <summary>An input that a cell declares, while its declaration is checked and shown.</summary>
internal sealed class DeclaredInput
{
    // Saved notebooks keep their characters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CellContext _cell;
    private readonly string _kind;
    private readonly string _name;
    private readonly string _label;

    /// <summary>Declares an input of the running cell.</summary>
    /// <exception cref="InputException">It has no name.</exception>
    public DeclaredInput(string kind, string name, string? label)
    {
        _cell =
            CellContext.Current
            ?? throw new InvalidOperationException("An input can be declared only while a cell is running.");
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new InputException($"A {kind} needs a name that is not empty.");
        }

        (_kind, _name, _label) = (kind, name, label ?? name);
    }

    /// <summary>Checks the declaration.</summary>
    /// <param name="isRight">Whether it can be shown.</param>
    /// <param name="what">What is wrong otherwise, after the input's name.</param>
    public void Check([DoesNotReturnIf(false)] bool isRight, string what)
    {
        if (!isRight)
        {
            throw new InputException($"The {_kind} '{_name}' {what}.");
        }
    }

    /// <summary>Adds a declaration that is right to the notebook's inputs.</summary>
    /// <returns>The value that the reader has given, which may be of another kind, or an undefined element.</returns>
    public JsonElement Take() => _cell.Inputs.Declare(_name);

    /// <summary>Shows the control, and its value as text where a host has no controls.</summary>
    public void Show(string text, Action<Utf8JsonWriter> write)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", _kind);
            writer.WriteString("name", _name);
            writer.WriteString("label", _label);
            write(writer);
            writer.WriteEndObject();
        }

        _cell.Show(
            new MimeBundle([
                new MimeContent(MimeTypes.Input, Encoding.UTF8.GetString(json.ToArray())),
                new MimeContent(MimeTypes.Plain, $"{_label}: {text}"),
            ])
        );
    }
}
