using System.Runtime.InteropServices;

namespace Companion.Site.Staging;

/// <summary>
/// Exchanges two folders in one step, where the operating system can: Linux <c>renameat2</c>, macOS <c>renamex_np</c>.
/// </summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    /// <summary>
    /// Exchanges two folders on one file system; false when the operating system or file system cannot.
    /// </summary>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            return OperatingSystem.IsLinux()
                    ? RenameAt2(CurrentFolder, first, CurrentFolder, second, LinuxExchange) == 0
                : OperatingSystem.IsMacOS() ? RenameExtended(first, second, MacSwap) == 0
                : false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameExtended(string first, string second, uint flags);
}
