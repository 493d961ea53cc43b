namespace Riffs.Head;

/// <summary>The files that the theme was built with.</summary>
internal static class EmbeddedFile
{
    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
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
