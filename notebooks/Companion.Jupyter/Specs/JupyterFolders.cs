namespace Companion.Jupyter.Specs;

/// <summary>
/// The folders in which Jupyter looks for kernels (Jupyter, "Common directories and file locations": data files).
/// </summary>
public static class JupyterFolders
{
    /// <summary>
    /// The user's kernel folder: in <c>JUPYTER_DATA_DIR</c>, or in the platform's folder for such data.
    /// </summary>
    public static string OfUser() => Path.Combine(DataOfUser(), "kernels");

    /// <summary>
    /// The kernel folder of a Jupyter installation, such as a virtual environment or <c>/usr/local</c>.
    /// </summary>
    public static string InPrefix(string prefix) =>
        Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    private static string DataOfUser()
    {
        if (Variable("JUPYTER_DATA_DIR") is { } named)
        {
            return Path.GetFullPath(named);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows() ? Path.Combine(Variable("APPDATA") ?? home, "jupyter")
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
