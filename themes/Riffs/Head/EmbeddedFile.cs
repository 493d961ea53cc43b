namespace Riffs.Head;

/// <summary>The files embedded in the theme.</summary>
internal static class EmbeddedFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidOperationException">There is no file of that name.</exception>
    public static byte[] Read(string name)
    {
        using var resource =
            typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme was built without its asset '{name}'.");
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
