using System.CommandLine;

namespace Companion.CommandLine.Kernels;

/// <summary><c>companion kernel uninstall</c>.</summary>
internal static class KernelUninstallCommand
{
    public static Command Create()
    {
        var place = new KernelSpecOptions();
        var command = new Command("uninstall", "Uninstall the kernel.");
        place.AddTo(command);
        command.SetKernelSpecAction(parsed => Console.WriteLine($"uninstalled: {place.Folder(parsed).Uninstall()}"));
        return command;
    }
}
