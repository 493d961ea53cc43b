using System.Runtime.InteropServices;

namespace Companion.Site.Staging;

/// <summary>Gives a file a second name, so that it is in two folders without being copied.</summary>
internal static partial class HardLink
{
    /// <summary>Creates a hard link, or a copy where the operating system or file system has no hard links.</summary>
    /// <exception cref="IOException">The file cannot be copied.</exception>
    public static void CreateOrCopy(string from, string to)
    {
        if (!TryCreate(from, to))
        {
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
        }
    }

    private static bool TryCreate(string from, string to)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(to, from, 0) : Link(from, to) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string from, string to);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string to, string from, nint security);
}
