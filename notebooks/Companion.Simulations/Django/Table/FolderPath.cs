using Companion.Python.Values;
using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>The parts of a folder's absolute path. It ignores links, since it never reads the disk.</summary>
internal sealed class FolderPath : IEquatable<FolderPath>
{
    // The folder of manage.py, to which paths are relative.
    private const string Project = "/app";

    private readonly string[] _parts;

    private FolderPath(string[] parts) => _parts = parts;

    /// <summary>A setting's path as text; null if it is not a path.</summary>
    public static string? TextOf(SettingValue setting) =>
        setting.Value switch
        {
            PythonString text => text.Value,
            PythonPath path => path.Value,
            _ => null,
        };

    /// <summary>The folder that a setting names; null if it names none.</summary>
    public static FolderPath? Of(SettingValue setting)
    {
        if (TextOf(setting) is not { } text)
        {
            return null;
        }

        var kept = new List<string>();
        foreach (var part in (text.StartsWith('/') ? text : $"{Project}/{text}").Split('/'))
        {
            if (part == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                kept.Add(part);
            }
        }

        return new FolderPath([.. kept]);
    }

    /// <summary>Whether it is inside another folder.</summary>
    public bool IsInside(FolderPath other) =>
        _parts.Length > other._parts.Length && _parts.AsSpan(0, other._parts.Length).SequenceEqual(other._parts);

    /// <inheritdoc />
    public bool Equals(FolderPath? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FolderPath);

    /// <inheritdoc />
    public override int GetHashCode() => string.Join('/', _parts).GetHashCode(StringComparison.Ordinal);
}
